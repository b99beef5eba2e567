import { randomBytes } from 'node:crypto';
import type { RelayAnswer, RelayQuestion, RelaySettings, StreamName } from './protocol.ts';
import { Stream, type Accepted, type Tell } from './stream.ts';

/** All rooms of one process. */
export class Relay {
  private readonly rooms = new Map<string, Map<StreamName, Stream>>();
  private readonly resources = new Map<string, Accepted & { room: string }>();
  private readonly settings: RelaySettings;
  private readonly tell: Tell;

  constructor(settings: RelaySettings, tell: Tell) {
    this.settings = settings;
    this.tell = tell;
  }

  async answer(question: RelayQuestion): Promise<RelayAnswer> {
    switch (question.ask) {
      case 'whip': {
        const stream = this.streamOf(question.room, question.stream);
        return this.accept(question.room, await stream.whip(question));
      }
      case 'whep':
        return this.watch(question);
      case 'close':
        await this.resources.get(question.resource)?.close();
        this.resources.delete(question.resource);
        return { is: 'done' };
      case 'stop':
        await this.stop(question.room);
        return { is: 'done' };
    }
  }

  private async watch(question: RelayQuestion & { ask: 'whep' }): Promise<RelayAnswer> {
    const stream = this.rooms.get(question.room)?.get(question.stream);
    if (!stream) return { is: 'refused', because: 'not-live' };
    if (this.viewers() >= this.settings.viewersMax) return { is: 'refused', because: 'full' };
    return this.accept(question.room, await stream.whep(question.offer));
  }

  private accept(
    room: string,
    outcome: Accepted | (RelayAnswer & { is: 'refused' })['because'],
  ): RelayAnswer {
    if (typeof outcome === 'string') return { is: 'refused', because: outcome };
    for (const [over, { isOver }] of this.resources) if (isOver()) this.resources.delete(over);
    const resource = randomBytes(18).toString('base64url');
    this.resources.set(resource, { ...outcome, room });
    return { is: 'accepted', resource, answer: outcome.answer };
  }

  private async stop(room: string): Promise<void> {
    const streams = [...(this.rooms.get(room)?.values() ?? [])];
    this.rooms.delete(room);
    for (const [resource, { room: of }] of this.resources)
      if (of === room) this.resources.delete(resource);
    await Promise.all(streams.map((stream) => stream.stop()));
  }

  private viewers(): number {
    let count = 0;
    for (const streams of this.rooms.values())
      for (const { watching } of streams.values()) count += watching.size;
    return count;
  }

  private streamOf(room: string, name: StreamName): Stream {
    const streams = this.rooms.get(room) ?? new Map<StreamName, Stream>();
    this.rooms.set(room, streams);
    const stream = streams.get(name) ?? new Stream(this.settings, room, name, this.tell);
    streams.set(name, stream);
    return stream;
  }
}
