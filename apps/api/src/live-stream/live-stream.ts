import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Sessions, tokenOf } from '@chucun/identity';
import { LiveRooms, readPosition, RoomDoors } from '@chucun/live';
import type { Config } from '@chucun/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ValidationRule } from 'graphql';
import { type Asked, RoomDocuments } from './room-documents.ts';

const STREAM = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // Else nginx gathers events until a buffer is full.
  'X-Accel-Buffering': 'no',
  'Transfer-Encoding': 'chunked',
};

/**
 * `/graphql/stream`: the one subscription of the schema over server-sent events, one connection for each, as graphql-sse
 * and EventSource do it. What is sent afterwards is the room's work; here is only the door.
 */
class LiveStream {
  private readonly open = new Map<string, number>();
  private documents: RoomDocuments | undefined;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly rules: readonly ValidationRule[],
    private readonly perAddress: number,
  ) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const asked = askedBy(request);
    if (!asked)
      return refuse(reply, 400, [new GraphQLError('Send a query, and variables as JSON.')]);
    const question = this.read(asked);
    if (!('document' in question)) return refuse(reply, 400, question);
    const token = tokenOf(request.headers);
    const viewer = token ? await this.app.get(Sessions).viewerOf(token) : null;
    const admission = await this.app
      .get(RoomDoors, { strict: false })
      .admit(question.sessionId, viewer);
    if (!admission) return refuse(reply, 404, [new GraphQLError('There is no such room.')]);
    const from = readPosition(lastEventIdOf(request));
    // To a browser this says: do not come back.
    if (admission.isOver && (!from || from.seq >= admission.tip)) return reply.code(204).send();
    const rooms = this.app.get(LiveRooms, { strict: false });
    const isFull = (this.open.get(request.ip) ?? 0) >= this.perAddress;
    if (isFull || rooms.isCrowded(admission, question.document))
      return refuse(reply, 429, [new GraphQLError('Too many streams are open; close one first.')]);
    reply.hijack();
    const { raw } = reply;
    const { socket } = raw;
    if (!socket || socket.destroyed) return undefined;
    raw.writeHead(200, STREAM);
    raw.flushHeaders();
    this.count(request.ip, 1);
    const { leave } = rooms.join(admission, question.document, socket, from);
    socket.once('close', () => {
      leave();
      this.count(request.ip, -1);
    });
    return undefined;
  }

  private read(asked: Asked): ReturnType<RoomDocuments['read']> {
    this.documents ??= new RoomDocuments(
      this.app.get(GraphQLSchemaHost, { strict: false }).schema,
      this.rules,
    );
    return this.documents.read(asked);
  }

  private count(address: string, change: number): void {
    const open = (this.open.get(address) ?? 0) + change;
    if (open > 0) this.open.set(address, open);
    else this.open.delete(address);
  }
}

function askedBy({ method, query, body }: FastifyRequest): Asked | undefined {
  const asked = (method === 'GET' ? query : body) as Record<string, unknown> | null | undefined;
  const { query: text, operationName } = asked ?? {};
  const variables = variablesOf(asked?.['variables']);
  if (typeof text !== 'string' || !variables) return undefined;
  return {
    query: text,
    variables,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

function variablesOf(given: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof given === 'string' && given ? JSON.parse(given) : given;
    if (value === undefined || value === null || value === '') return {};
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** By header when a browser comes back; by parameter from a page that knows where its first picture stood. */
function lastEventIdOf({ headers, query }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'] ?? (query as Record<string, unknown>)['lastEventId'];
  return typeof id === 'string' ? id : undefined;
}

const refuse = (
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLError[],
): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send({
      errors: errors.map(({ message }) => ({ message, extensions: { code: CODES[status] } })),
    });

const CODES: Record<number, string> = { 400: 'BAD_INPUT', 404: 'NOT_FOUND', 429: 'TOO_MANY' };

/** Opens the stream's route on this server. */
export function streamRooms(
  app: NestFastifyApplication,
  config: Config,
  rules: readonly ValidationRule[],
): void {
  const stream = new LiveStream(app, rules, config.live.streamsPerAddress);
  app
    .getHttpAdapter()
    .getInstance()
    .route({
      url: '/graphql/stream',
      method: ['GET', 'POST'],
      handler: (request: FastifyRequest, reply: FastifyReply) => stream.answer(request, reply),
    });
}
