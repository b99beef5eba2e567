import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Gives what was composed from the same content before, or composes it and keeps it under `folder`. */
export async function cached(
  folder: string,
  content: string,
  compose: () => Promise<Buffer>,
): Promise<Buffer> {
  const path = join(
    folder,
    `${createHash('sha256').update(content).digest('hex').slice(0, 40)}.jpg`,
  );
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const picture = await compose();
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomBytes(4).toString('hex')}.part`;
  await writeFile(draft, picture);
  await rename(draft, path);
  return picture;
}
