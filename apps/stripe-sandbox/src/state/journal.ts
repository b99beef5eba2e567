import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const NEWLINE = 10;

/**
 * A file of JSON lines, one per change. A line is handed to the operating system before its change is answered, so the
 * end of the process loses nothing; a power cut may lose the last lines, never half of one.
 */
export class Journal {
  #descriptor: number;
  #length: number;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#descriptor = openSync(file, 'a');
    this.#length = fstatSync(this.#descriptor).size;
  }

  /** Reads every whole line; what a crash left of the last one is cut off, since nobody was answered for it. */
  static replay(file: string, apply: (change: unknown) => void): void {
    if (!existsSync(file)) return;
    const bytes = readFileSync(file);
    let start = 0;
    let line = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      line += 1;
      apply(parseLine(bytes.toString('utf8', start, end), file, line));
      start = end + 1;
    }
    if (start < bytes.length) truncateSync(file, start);
  }

  append(change: unknown): void {
    const bytes = Buffer.from(`${JSON.stringify(change)}\n`);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
      this.#length += bytes.length;
    } catch (cause) {
      // A full disk may have taken half a line; the next one must not be glued to it.
      ftruncateSync(this.#descriptor, this.#length);
      throw cause;
    }
  }

  /** Replaces the file by the given lines in one step, so that a long life does not mean a long start. */
  static rewrite(file: string, changes: Iterable<unknown>): void {
    mkdirSync(dirname(file), { recursive: true });
    const fresh = `${file}.new`;
    const descriptor = openSync(fresh, 'w');
    for (const change of changes) writeSync(descriptor, `${JSON.stringify(change)}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(fresh, file);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function parseLine(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `${file} is damaged in line ${line}. Move the file away to start the sandbox with nothing in it.`,
    );
  }
}
