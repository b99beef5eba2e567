import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { descriptor, directoryRecord, localHeader } from './archive.mjs';
import { canonicalJson, sha256 } from './text.mjs';

/** Follows the chain of a file with one record a line and names the lines that do not fit. */
class Lines {
  rest = '';
  count = 0;
  hash = '';
  before = [''];

  constructor(name, faults, take) {
    this.name = name;
    this.faults = faults;
    this.take = take;
    this.decoder = new TextDecoder('utf-8', { fatal: false });
  }

  add(piece) {
    const lines = (this.rest + this.decoder.decode(piece, { stream: true })).split('\n');
    this.rest = lines.pop();
    for (const line of lines) this.line(line);
  }

  end() {
    this.rest += this.decoder.decode();
    if (this.rest !== '') this.line(this.rest);
  }

  line(line) {
    this.count += 1;
    const parsed = parse(line);
    const text = parsed && canonicalJson(parsed.record);
    if (!parsed || line !== `{"hash":${JSON.stringify(parsed.hash)},"record":${text}}`) {
      this.fault('the line was altered');
      this.before = undefined;
      return;
    }
    const hashes = this.before?.map((before) => sha256(before, '\n', text));
    if (hashes && !hashes.includes(parsed.hash)) this.fault('the record, or its hash, was altered');
    // What follows may hang on either, so that one change is one fault.
    this.before = [...new Set([parsed.hash, ...(hashes ?? [])])];
    this.hash = parsed.hash;
    this.take?.(parsed.record, this.count);
  }

  fault(fault) {
    this.faults.push({ file: this.name, record: this.count, fault });
  }
}

function parse(line) {
  try {
    const value = JSON.parse(line);
    return value && typeof value === 'object' && typeof value.hash === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The room's own chain: each fact's hash covers the one before, without a gap. */
class RoomLog {
  seq = 0;
  hash = '';
  hashes = new Map();

  constructor(faults) {
    this.faults = faults;
  }

  take({ hash, ...fact }, record) {
    this.seq += 1;
    const expected = sha256(this.hash, '\n', canonicalJson(fact));
    if (fact.seq !== this.seq || hash !== expected)
      this.faults.push({
        file: 'log.ndjson',
        record,
        fault: 'the fact does not follow from the one before',
      });
    this.hash = String(hash);
    this.hashes.set(fact.seq, hash);
    this.seq = fact.seq;
  }
}

/** Reads one file of the archive with its header and what follows it. */
async function readEntry(archive, { entry, offset, sink }, faults) {
  const name = entry.name.toString();
  const differs = (found, expected, what) =>
    found.equals(expected) ||
    faults.push({ file: name, record: null, fault: `${what} was altered` });
  const header = localHeader(entry);
  differs(await archive.read(offset, header.length), header, 'its header in the archive');
  const hash = createHash('sha256');
  let crc = 0;
  for await (const piece of archive.pieces(offset + header.length, entry.size)) {
    hash.update(piece);
    crc = crc32(piece, crc);
    sink.add(piece);
  }
  sink.end?.();
  const known = { ...entry, offset, crc };
  const after = descriptor(known);
  const end = offset + header.length + entry.size;
  differs(
    await archive.read(end, after.length),
    after,
    'its content, or what the archive says of it,',
  );
  differs(entry.raw, directoryRecord(known), 'its entry in the directory, or its content,');
  return { name, bytes: entry.size, sha256: hash.digest('hex'), next: end + after.length };
}

const whole = () => {
  const pieces = [];
  return { add: (piece) => pieces.push(Buffer.from(piece)), text: () => Buffer.concat(pieces) };
};

/** All files of a pack, each read once. */
export async function readAll(archive, directory, faults) {
  const log = new RoomLog(faults);
  const kept = [];
  const files = new Map();
  let at = 0;
  for (const entry of directory.entries) {
    const name = entry.name.toString();
    const take = {
      'log.ndjson': (record, line) => log.take(record, line),
      'segments.ndjson': (record, line) =>
        kept.push({ key: record.storageKey, sha256: record.sha256, line, name }),
      'recordings.ndjson': (record, line) =>
        kept.push({ key: record.initKey, sha256: record.initSha256, line, name }),
    }[name];
    const sink = name.endsWith('.ndjson')
      ? new Lines(name, faults, take)
      : name.startsWith('files/')
        ? { add() {} }
        : whole();
    const read = await readEntry(archive, { entry, offset: at, sink }, faults);
    files.set(name, { ...read, sink });
    at = read.next;
  }
  return { log, kept, files, at };
}
