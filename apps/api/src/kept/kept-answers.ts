import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tokenOf } from '@chucun/identity';
import { isId } from '@chucun/kernel';
import { IndexVersion } from '@chucun/search';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { isKeepable, productsOf } from './keepable.ts';
import { type Moment, type PageStamp, PageStamps } from './page-stamps.ts';

/** What a stamp cannot see, such as the end of a certificate or the counts of facets, is at most so old. */
const AGE_MS_MAX = 20_000;
const BYTES_MAX = 32 * 1024 * 1024;

interface Kept {
  body: Buffer;
  /** When it was asked for; nothing that it says is older. */
  madeAt: number;
  /** When it was last known to be true. */
  trueAt: number;
  productIds: readonly string[];
  /** The index chose them, so a change of the index may choose others. */
  isFound: boolean;
  /** Of the rows it was made from; null until they are known not to have changed meanwhile. */
  stamp: PageStamp | null;
}

/** A question that is being answered anew. */
interface Asked {
  key: string;
  at: number;
  /** Before the answer was begun: what was written later may not be in it. */
  since: Moment;
}

type Question = FastifyRequest & { asked?: Asked };

/**
 * Keeps what strangers were told about products and tells it again while the rows behind it are the same, which is read
 * each time: prices and stock are never older than `freshMs`. Whoever is signed in is never answered from here.
 */
export class KeptAnswers {
  private readonly answers = new LRUCache<string, Kept>({
    maxSize: BYTES_MAX,
    sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 500,
  });
  private readonly verdicts = new LRUCache<string, { id: number; isKeepable: boolean }>({
    max: 500,
  });
  private questions = 0;
  private moment: { at: number; read: Promise<Moment> } | undefined;

  constructor(
    private readonly schema: () => Parameters<typeof isKeepable>[0],
    private readonly stamps: Pick<PageStamps, 'of' | 'now'>,
    private readonly version: Pick<IndexVersion, 'atLeast'>,
    private readonly freshMs: number,
  ) {}

  /** Puts this before GraphQL's route. */
  join(app: NestFastifyApplication): void {
    const server = app.getHttpAdapter().getInstance();
    server.decorateRequest('asked', undefined);
    server.addHook('preHandler', (request: Question, reply) => this.answer(request, reply));
    server.addHook('onSend', async (request: Question, reply, payload) => {
      if (request.asked && reply.statusCode === 200 && typeof payload === 'string')
        this.keep(request.asked, payload);
      return payload;
    });
  }

  private async answer(request: Question, reply: FastifyReply): Promise<unknown> {
    const key = this.keyOf(request);
    if (key === undefined) return undefined;
    const at = Date.now();
    const before = this.answers.get(key);
    if (before && at - before.trueAt <= this.freshMs) return told(reply, before);
    if (before?.stamp && at - before.madeAt <= AGE_MS_MAX) {
      if (isSame(before, await this.stamps.of(before.productIds))) {
        before.trueAt = at;
        return told(reply, before);
      }
    }
    const since = await this.lately(at);
    this.version.atLeast(since.index);
    request.asked = { key, at, since };
    return undefined;
  }

  /** A moment of at most `freshMs` ago: an older one only makes more answers look overtaken. */
  private lately(at: number): Promise<Moment> {
    if (!this.moment || at - this.moment.at > this.freshMs || this.freshMs === 0) {
      const moment = { at, read: this.stamps.now() };
      this.moment = moment;
      moment.read.catch(() => {
        if (this.moment === moment) this.moment = undefined;
      });
    }
    return this.moment.read;
  }

  private keep({ key, at, since }: Asked, payload: string): void {
    const answer = JSON.parse(payload) as Parameters<typeof productsOf>[0];
    const productIds = productsOf(answer);
    if (!productIds?.every(isId)) {
      this.answers.delete(key);
      return;
    }
    const kept: Kept = {
      body: Buffer.from(payload),
      madeAt: at,
      trueAt: at,
      productIds,
      isFound: 'products' in answer.data!,
      stamp: null,
    };
    this.answers.set(key, kept);
    // Nobody waits for this; without a stamp the answer is only made again.
    this.stamps.of(productIds, since).then(
      (stamp) => {
        if (stamp.isOlder) kept.stamp = { ...stamp, index: since.index };
      },
      () => undefined,
    );
  }

  /** Undefined for everything that is not a stranger's question about products, asked in the usual way. */
  private keyOf({ method, url, headers, body }: Question): string | undefined {
    if (method !== 'POST' || url !== '/graphql' || tokenOf(headers)) return undefined;
    if (!headers['content-type']?.startsWith('application/json')) return undefined;
    if (headers.accept?.includes('graphql')) return undefined;
    const { query, variables, operationName, ...more } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string' || Object.keys(more).length > 0) return undefined;
    const verdict = this.verdictOf(query);
    const asked = JSON.stringify([variables ?? null, operationName ?? null]);
    if (!verdict.isKeepable || asked.includes('"liveNow":true')) return undefined;
    return `${verdict.id} ${asked}`;
  }

  private verdictOf(query: string): { id: number; isKeepable: boolean } {
    const known = this.verdicts.get(query);
    if (known) return known;
    this.questions += 1;
    const verdict = { id: this.questions, isKeepable: isKeepable(this.schema(), query) };
    this.verdicts.set(query, verdict);
    return verdict;
  }
}

const isSame = ({ stamp, isFound }: Kept, now: PageStamp | null): boolean =>
  now !== null &&
  now.products !== null &&
  stamp?.products === now.products &&
  (!isFound || stamp.index === now.index);

const told = (reply: FastifyReply, { body }: Kept): FastifyReply =>
  reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(body);

/** Answers of one server. */
export function keepAnswers(app: NestFastifyApplication, freshMs: number): void {
  const host = app.get(GraphQLSchemaHost, { strict: false });
  new KeptAnswers(
    () => host.schema,
    app.get(PageStamps),
    app.get(IndexVersion, { strict: false }),
    freshMs,
  ).join(app);
}
