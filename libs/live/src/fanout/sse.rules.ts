/** Where a reader stands: all of fact `seq`, and of the next one so many messages. */
export interface Position {
  seq: number;
  part: number;
}

const POSITION = /^(\d{1,15})(?:\.(\d{3,4}))?$/;

/** What `Last-Event-ID` says; undefined for what we never sent. */
export function readPosition(id: string | undefined): Position | undefined {
  const found = POSITION.exec(id ?? '');
  return found ? { seq: Number(found[1]), part: Number(found[2] ?? 0) } : undefined;
}

/**
 * Ids of the events of one fact: the last has the fact's number, those before it the number before and how many of this
 * fact were told. So a cut within a fact loses nothing and repeats nothing, and ids grow as numbers do.
 */
export const idsOf = (seq: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    index === count - 1 ? String(seq) : `${seq - 1}.${String(index + 1).padStart(3, '0')}`,
  );

/** An event as graphql-sse and EventSource read it; counters have no id. */
export const sseEvent = (id: string | null, json: string): Buffer =>
  Buffer.from(`event: next\n${id === null ? '' : `id: ${id}\n`}data: ${json}\n\n`);

/** Bytes as one chunk of a chunked HTTP body, ready for the socket. */
export const chunkOf = (...parts: Buffer[]): Buffer => {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(`${size.toString(16)}\r\n`), ...parts, Buffer.from('\r\n')]);
};

/** How soon a browser comes back after a cut. */
export const HELLO = Buffer.from('retry: 1000\n\n');
export const HEARTBEAT = chunkOf(Buffer.from(':\n\n'));
/** The end of an operation and of the body; `seq` so that a browser that comes back has read everything. */
export const goodbye = (seq: number): Buffer =>
  Buffer.concat([
    chunkOf(Buffer.from(`event: complete\nid: ${seq}\ndata:\n\n`)),
    Buffer.from('0\r\n\r\n'),
  ]);
