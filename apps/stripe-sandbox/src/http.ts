import { type IncomingMessage, type ServerResponse } from 'node:http';

const BODY_MAX = 1_048_576;

/** One request as every part of the sandbox reads it. */
export interface Incoming {
  method: string;
  path: string;
  query: string;
  body: string;
  headers: IncomingMessage['headers'];
}

export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export class BodyTooLarge extends Error {}

export async function read(request: IncomingMessage): Promise<Incoming> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    // What is too much is read and thrown away; cutting the connection would also cut the answer.
    length += chunk.length;
    if (length <= BODY_MAX) chunks.push(chunk);
  }
  if (length > BODY_MAX) throw new BodyTooLarge();
  return {
    method: request.method ?? 'GET',
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? '' : url.slice(mark + 1),
    body: Buffer.concat(chunks).toString('utf8'),
    headers: request.headers,
  };
}

export function write(response: ServerResponse, out: Outgoing): void {
  response.writeHead(out.status, { 'Cache-Control': 'no-store', ...out.headers });
  response.end(out.body);
}

export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Outgoing {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body, null, 2),
  };
}

export function html(status: number, body: string): Outgoing {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      // No form-action: browsers would also hold the shop's own address, where a payment leads, against it.
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body,
  };
}

/** 303, so that the browser asks the next page by GET and a reload posts nothing. Signs that a header cannot hold are escaped. */
export function seeOther(location: string): Outgoing {
  return { status: 303, headers: { Location: new URL(location).href }, body: '' };
}
