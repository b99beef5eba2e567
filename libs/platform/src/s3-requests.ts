import { percentEncoded, signed, type S3Keys } from './s3-signature.ts';

export interface S3Settings extends S3Keys {
  /** Such as `https://s3.example`; no slash at the end. */
  endpoint: string;
  bucket: string;
  /** The bucket stands in the path, not in the host's name. */
  isPathStyle: boolean;
}

export interface S3Wish {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  name?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  /** Answers beside 2xx that are news and no failure. */
  expected?: readonly number[];
}

const TRIES = 4;
const FIRST_PAUSE_MS = 150;
/** A part of 8 MiB at one megabit a second takes this long. */
const ANSWER_WITHIN_MS = 90_000;
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Signed requests to one bucket; what fails in passing is tried again, since every request of ours may be repeated. */
export class S3Requests {
  constructor(private readonly settings: S3Settings) {}

  /** The answer, its body not read yet. Throws what does not pass, with the store's own code and no secret. */
  async send(wish: S3Wish): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const isLast = tries === TRIES;
      const answer = await this.attempt(wish).catch((error: unknown) => {
        if (isLast) throw new Error(`object storage does not answer: ${causeOf(error)}`);
      });
      if (answer?.ok || (answer && wish.expected?.includes(answer.status))) return answer;
      if (answer && (isLast || !PASSING.has(answer.status))) throw await refusalOf(wish, answer);
      await answer?.body?.cancel();
      const pause = FIRST_PAUSE_MS * 2 ** tries * (0.5 + Math.random() / 2);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private async attempt(wish: S3Wish): Promise<Response> {
    const { method, headers, body } = wish;
    const url = this.urlOf(wish);
    const request = { method, url, ...(headers && { headers }), ...(body && { body }) };
    const { host: _set, ...toSend } = signed(request, this.settings, new Date());
    // Only until the answer begins: whoever reads a long body takes the time that it takes.
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
    try {
      return await fetch(url, {
        method,
        headers: toSend,
        redirect: 'manual',
        signal: patience.signal,
        ...(body && { body }),
      });
    } finally {
      clearTimeout(timer);
    }
  }

  private urlOf({ name = '', query = {} }: S3Wish): URL {
    const { endpoint, bucket, isPathStyle } = this.settings;
    const url = new URL(endpoint);
    if (!isPathStyle) url.hostname = `${bucket}.${url.hostname}`;
    url.pathname = isPathStyle ? `/${bucket}/${name}` : `/${name}`;
    url.search = Object.entries(query)
      .map(([key, value]) => `${percentEncoded(key)}=${percentEncoded(value)}`)
      .join('&');
    return url;
  }
}

/** Text between `<tag>` and `</tag>`, each time that it occurs. */
export function tagged(xml: string, tag: string): string[] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return [...xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((found) =>
    found[1]!.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!),
  );
}

async function refusalOf(wish: S3Wish, answer: Response): Promise<Error> {
  const [code = ''] = tagged(await answer.text().catch(() => ''), 'Code');
  return new Error(`object storage answers ${answer.status} ${code} to ${wish.method}`);
}

const causeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`.trim()
    : 'unknown';
