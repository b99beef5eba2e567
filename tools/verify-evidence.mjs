#!/usr/bin/env node
// Verifies the evidence pack of a live session: `node verify-evidence.mjs pack.zip [public-key.pem]`.
// Plain Node without packages (this file and the folder `evidence` beside it), so that anybody can read and run it. A
// changed byte anywhere is found: in a row, in a recording, in the manifest, in its signature, or in the archive around them. Without a public key the
// one in the pack is used; compare its id with the one that the platform publishes (`liveEvidenceKey`).
import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Archive, endRecord } from './evidence/archive.mjs';
import { readAll } from './evidence/contents.mjs';
import { canonicalJson } from './evidence/text.mjs';

const FORMAT = 'chucun-live-evidence/1';

/**
 * Faults of a pack, the most telling first; none: it is as it was signed. `record` is the line of a file, or null for
 * the file as a whole.
 */
export async function verify(path, publicKeyPem) {
  const file = await open(path);
  try {
    return await judge(new Archive(file, (await file.stat()).size), publicKeyPem);
  } finally {
    await file.close();
  }
}

async function judge(archive, publicKeyPem) {
  const faults = [];
  const directory = await archive.directory();
  if (!directory)
    return {
      faults: [
        { file: '(archive)', record: null, fault: 'the end of the archive was altered or cut' },
      ],
    };
  const { log, kept, files, at } = await readAll(archive, directory, faults);
  const count = directory.entries.length;
  const tail = await archive.read(directory.offset + directory.size, archive.length);
  const end = endRecord(count, directory.size, directory.offset, directory.offset + directory.size);
  const listed = directory.entries.reduce((all, { raw }) => all + raw.length, 0);
  if (at !== directory.offset || listed !== directory.size || !tail.equals(end))
    faults.push({
      file: '(archive)',
      record: null,
      fault: 'the directory of the archive was altered',
    });
  const manifest = readManifest(files, publicKeyPem, faults);
  if (manifest) {
    compareFiles(manifest, files, faults);
    compareKept(kept, files, faults);
    compareLog(manifest, log, faults);
    compareSeal(manifest, { log, files, publicKeyPem }, faults);
  }
  // A line says more than its file, and a file more than what is said about it.
  return { manifest, faults: faults.sort((a, b) => (a.record === null) - (b.record === null)) };
}

function readManifest(files, publicKeyPem, faults) {
  const text = files.get('manifest.json')?.sink.text();
  const signature = files.get('manifest.sig')?.sink.text().toString();
  const fault = (name, what) => void faults.push({ file: name, record: null, fault: what });
  if (!text || !signature)
    return fault('manifest.json', 'the manifest or its signature is missing');
  let manifest;
  try {
    manifest = JSON.parse(text.toString());
  } catch {
    return fault('manifest.json', 'the manifest was altered');
  }
  if (manifest.format !== FORMAT)
    return fault('manifest.json', 'this is not a pack of a known format');
  const key = publicKeyPem ?? manifest.signedWith?.publicKey;
  if (
    !isSigned(text, signature.trimEnd(), key) ||
    !/^[A-Za-z0-9+/=]+\n$/.test(signature) ||
    Buffer.from(signature, 'base64').toString('base64') !== signature.trimEnd()
  )
    return fault(
      'manifest.json',
      'the manifest or its signature was altered, or signed by somebody else',
    );
  return manifest;
}

function isSigned(text, signature, publicKeyPem) {
  try {
    return verifySignature(
      null,
      text,
      createPublicKey(publicKeyPem),
      Buffer.from(signature, 'base64'),
    );
  } catch {
    return false;
  }
}

function compareFiles({ files: named }, files, faults) {
  const extra = new Set(files.keys());
  for (const name of ['manifest.json', 'manifest.sig']) extra.delete(name);
  for (const { name, bytes, sha256: hash, records, chain } of named) {
    const found = files.get(name);
    extra.delete(name);
    if (!found) faults.push({ file: name, record: null, fault: 'the file is missing' });
    else if (found.bytes !== bytes || found.sha256 !== hash)
      faults.push({ file: name, record: null, fault: 'the file was altered' });
    else if (records !== undefined && (found.sink.count !== records || found.sink.hash !== chain))
      faults.push({ file: name, record: null, fault: 'records are missing or were added' });
  }
  for (const name of extra) faults.push({ file: name, record: null, fault: 'the file was added' });
}

/** Recordings against the hashes that were noted when they came in. */
function compareKept(kept, files, faults) {
  for (const { key, sha256: hash, line, name } of kept) {
    if (!key || !hash) continue;
    const found = files.get(`files/${key}`);
    if (!found) faults.push({ file: name, record: line, fault: `its recording ${key} is missing` });
    else if (found.sha256 !== hash)
      faults.push({ file: `files/${key}`, record: null, fault: 'the recording was altered' });
  }
}

function compareLog({ log: tip }, log, faults) {
  if (log.seq !== tip.seq || log.hash !== tip.hash)
    faults.push({ file: 'log.ndjson', record: null, fault: 'the log ends elsewhere' });
}

/** What was signed when the session was over against what was exported. */
function compareSeal(manifest, { log, files, publicKeyPem }, faults) {
  const { seal, signedWith } = manifest;
  if (!seal) return;
  const fault = (file, what) => faults.push({ file, record: null, fault: what });
  const { sessionId, seq, logHash, contents } = seal;
  const text = canonicalJson({ format: 'chucun-live-seal/1', sessionId, seq, logHash, contents });
  if (
    seal.keyId === signedWith.keyId &&
    !isSigned(text, seal.signature, publicKeyPem ?? signedWith.publicKey)
  )
    fault('manifest.json', 'the seal of the session was altered');
  if (log.hashes.get(seq) !== logHash && seq > 0)
    fault('log.ndjson', 'the log is not the one that was sealed');
  for (const [part, { hash }] of Object.entries(contents))
    if (files.get(`${part}.ndjson`)?.sink.hash !== hash)
      fault(`${part}.ndjson`, 'rows are not those that were sealed');
}

async function main([path, keyPath]) {
  if (!path) {
    console.error('usage: node verify-evidence.mjs pack.zip [public-key.pem]');
    return 2;
  }
  const { manifest, faults } = await verify(path, keyPath && (await readFile(keyPath, 'utf8')));
  for (const { file, record, fault } of faults)
    console.log(`✗ ${file}${record === null ? '' : ` record ${record}`}: ${fault}`);
  if (faults.length > 0) return 1;
  const { session, exportedAt, signedWith, files, seal } = manifest;
  console.log(
    `✓ Session ${session.id} “${session.title}”, exported ${exportedAt}: ${files.length} files, nothing was altered.`,
  );
  console.log(
    seal
      ? `  Sealed ${seal.sealedAt} by key ${seal.keyId}.`
      : '  The session was not sealed yet when it was exported.',
  );
  console.log(
    `  Signed by key ${signedWith.keyId}${keyPath ? '' : '; compare it with the key that the platform publishes'}.`,
  );
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
