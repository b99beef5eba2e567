/** The system could not start; the message is one sentence with the way out. */
export class StartRefused extends Error {}

/** The cause that a person can act on, out of what Postgres printed or the system answered. */
export function explained(said: string, dataDir: string): StartRefused {
  return new StartRefused(sentence(said, dataDir), { cause: said });
}

function sentence(said: string, dataDir: string): string {
  if (/shared memory/i.test(said))
    return `Too little shared memory for the database: give this container at least 64 MB (--shm-size), then start again. Last words: ${lastWords(said)}`;
  if (/No space left|ENOSPC|EDQUOT|quota exceeded/i.test(said))
    return `The disk is full: free some space for ${dataDir}, then start again.`;
  if (/wrong ownership/i.test(said))
    return `${dataDir} belongs to another account: start as the account that made it, or set DATA_DIR to another folder.`;
  if (/Permission denied|EACCES|EPERM|EROFS|Read-only file system/i.test(said))
    return `No permission to write ${dataDir}: give this account the right to it, or set DATA_DIR to another folder.`;
  if (/EEXIST|ENOTDIR|Not a directory/.test(said))
    return `${dataDir} cannot be a folder, because a file is in its way: move the file, or set DATA_DIR to another folder.`;
  if (/incompatible|was initialized by PostgreSQL/i.test(said))
    return `The database in ${dataDir} was made by another PostgreSQL version: restore a backup, or move the folder away to begin anew.`;
  if (/bogus data in lock file|lock file .* is empty/i.test(said))
    return `The file ${dataDir}/postmaster.pid is damaged: make sure that no other start uses this folder, remove this one file, then start again.`;
  if (/lock file .* already exists|still in use/i.test(said))
    return `Another PostgreSQL is running on ${dataDir}: stop it, or set DATA_DIR to another folder.`;
  return `The database in ${dataDir} does not start; it may be damaged. Restore a backup, or move the folder away to begin anew. Last words: ${lastWords(said)}`;
}

const lastWords = (said: string): string => said.trim().split('\n').slice(-3).join(' | ');
