import { chunkOf, type Position } from './sse.rules.ts';

/** What a document shows of one fact, as events ready to send; nothing where the fact is not for these readers. */
export interface Shown {
  seq: number;
  parts: readonly Buffer[];
}

/** A cut is bridged over so many facts; whoever missed more loads the room anew. */
export const FACTS_MAX = 500;
const BYTES_MAX = 1024 * 1024;

const sizeOf = ({ parts }: Shown): number => parts.reduce((sum, part) => sum + part.length, 0);

/** The newest facts of a room as one document shows them, without gaps. */
export class Ring {
  private shown: Shown[] = [];
  private bytes = 0;
  /** What readers need next; nearly all of them stand at the same place. */
  private readonly chunks = new Map<number, Buffer>();

  /** `start`: number of the fact before the first one kept. */
  constructor(private start: number) {}

  get tip(): number {
    return this.start + this.shown.length;
  }

  get first(): number {
    return this.start;
  }

  push(more: readonly Shown[]): void {
    for (const shown of more) {
      if (shown.seq !== this.tip + 1) throw new Error(`${shown.seq} does not follow ${this.tip}`);
      this.shown.push(shown);
      this.bytes += sizeOf(shown);
    }
    while (this.shown.length > FACTS_MAX || (this.bytes > BYTES_MAX && this.shown.length > 1)) {
      this.bytes -= sizeOf(this.shown.shift()!);
      this.start += 1;
    }
    this.chunks.clear();
  }

  /** Puts older facts before those that are kept, until the next push makes room again. */
  prepend(older: readonly Shown[]): void {
    this.shown = [...older, ...this.shown];
    this.start -= older.length;
    this.bytes += older.reduce((sum, shown) => sum + sizeOf(shown), 0);
    this.chunks.clear();
  }

  /** All that follows fact `seq` as one chunk; undefined where there is nothing to tell. Asked within `first` and `tip`. */
  after(seq: number): Buffer | undefined {
    let chunk = this.chunks.get(seq);
    if (!chunk) {
      const parts = this.shown.slice(seq - this.start).flatMap((shown) => shown.parts);
      chunk = parts.length > 0 ? chunkOf(...parts) : Buffer.alloc(0);
      this.chunks.set(seq, chunk);
    }
    return chunk.length > 0 ? chunk : undefined;
  }

  /** What is left of a fact of which some parts were told. */
  restOf({ seq, part }: Position): readonly Buffer[] {
    return this.shown[seq - this.start]?.parts.slice(part) ?? [];
  }
}
