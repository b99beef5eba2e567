// What must be so before anything is built or started; what is not so ends the start with one sentence and the way out.
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** Ends the start. */
export function refuse(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** The port of the environment, which must be a free one. */
export async function freeWishedPort(wish = '3000') {
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    refuse(`PORT is "${wish}"; it must be a number from 1 to 65535.`);
  const problem = await problemWith(port);
  const other = port < 1024 ? 3000 : port === 65_535 ? port - 1 : port + 1;
  if (problem === 'EACCES')
    refuse(
      `No permission to listen on port ${port}: start with PORT=${other} npm start, and put a proxy in front.`,
    );
  if (problem)
    refuse(`Port ${port} is taken: stop the other program, or start with PORT=${other} npm start.`);
  return port;
}

function problemWith(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, '0.0.0.0', () => probe.close(() => resolve(undefined)));
  });
}

/** A port on loopback that nobody uses at this moment. */
export function anyFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}

// The demo world takes 180 MB, and twice that while it is made.
const ROOM_FOR_NEW_MB = 400;
const ROOM_MB = 50;

/** Makes the data folder, and sees that it can be written to and has room. */
export function prepareFolder(dataDir) {
  const probe = path.join(dataDir, '.writable');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    refuse(sentenceFor(error, dataDir));
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  const isNew = !existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'));
  const needed = isNew && !process.env.DATABASE_URL ? ROOM_FOR_NEW_MB : ROOM_MB;
  if (freeMb < needed)
    refuse(
      `The disk is full: ${freeMb} MB are free for ${dataDir} and ${needed} MB are needed; free some space, then start again.`,
    );
}

/** The way out of an error of the file system. */
function sentenceFor({ code, message }, dataDir) {
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full: free some space for ${dataDir}, then start again.`;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return `${dataDir} cannot be a folder, because a file is in its way: move the file, or set DATA_DIR to another folder.`;
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(code))
    return `No permission to write ${dataDir}: give this account the right to it, or set DATA_DIR to another folder.`;
  return `${dataDir} cannot be used: set DATA_DIR to another folder. Cause: ${message}`;
}

/** Secrets of this installation's demo: made once, kept with its data, never in the repository. */
export function demoSecrets(dataDir) {
  const file = path.join(dataDir, 'demo-secrets.json');
  try {
    if (!existsSync(file)) writeSecrets(file);
    const { app, stripe, webhook } = JSON.parse(readFileSync(file, 'utf8')) ?? {};
    if (app && stripe && webhook) return { app, stripe, webhook };
  } catch (error) {
    if (!(error instanceof SyntaxError)) refuse(sentenceFor(error, dataDir));
  }
  return refuse(
    `${file} is damaged, and second factors can only be read with it: restore it from a backup, or move ${dataDir} away to begin anew.`,
  );
}

/** Written apart and renamed, so that a start that is killed leaves all of it or nothing. */
function writeSecrets(file) {
  const fresh = () => randomBytes(24).toString('hex');
  const secrets = { app: fresh(), stripe: `sk_test_${fresh()}`, webhook: `whsec_${fresh()}` };
  writeFileSync(`${file}.part`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
