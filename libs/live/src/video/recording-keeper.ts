import { Injectable } from '@nestjs/common';
import { ObjectStorage } from '@chucun/platform';
import { createHash } from 'node:crypto';
import type { RelayNews, SegmentNews, StreamName } from '../relay/protocol.ts';
import { RecordingsRepository } from './recordings.repository.ts';

interface KeptPart {
  sessionId: string;
  stream: StreamName;
  number: number;
}

export type RecordingNews = Extract<
  RelayNews,
  { news: 'part' | 'segment' | 'part-done' | 'unrecordable' }
>;

/** Keeps what is recorded, piece by piece and in order: first the object, then the row that makes it known. */
@Injectable()
export class RecordingKeeper {
  private readonly parts = new Map<string, KeptPart>();
  private chain: Promise<void> = Promise.resolve();

  constructor(
    private readonly storage: ObjectStorage,
    private readonly recordings: RecordingsRepository,
  ) {}

  take(news: RecordingNews): void {
    this.chain = this.chain
      .then(() => this.keep(news))
      .catch((error: unknown) => {
        console.error('a piece of a live recording could not be kept:', error);
      });
  }

  /** When all that has been taken so far is kept. */
  settled(): Promise<void> {
    return this.chain;
  }

  private async keep(news: RecordingNews): Promise<void> {
    if (news.news === 'segment') return this.keepSegment(news);
    if (news.news === 'part-done') {
      const part = this.parts.get(news.part);
      this.parts.delete(news.part);
      if (part) await this.recordings.finish(part.sessionId, part.stream, part.number);
      return;
    }
    const { room: sessionId, stream, codecs } = news;
    const begin = { sessionId, stream, codecs, startedAt: new Date(news.startedAt) };
    if (news.news === 'unrecordable') {
      await this.recordings.begin(begin, null);
      return;
    }
    const number = await this.recordings.begin(
      begin,
      (part) => `${folderOf(sessionId, stream, part)}/init.mp4`,
      createHash('sha256').update(news.init).digest('hex'),
    );
    await this.storage.put(`${folderOf(sessionId, stream, number)}/init.mp4`, news.init);
    this.parts.set(news.part, { sessionId, stream, number });
  }

  private async keepSegment({
    part: id,
    n,
    bytes,
    startedAt,
    durationMs,
  }: SegmentNews): Promise<void> {
    const part = this.parts.get(id);
    if (!part) return;
    const storageKey = `${folderOf(part.sessionId, part.stream, part.number)}/${n}.m4s`;
    await this.storage.put(storageKey, bytes);
    await this.recordings.add(part.sessionId, part.stream, {
      part: part.number,
      n,
      storageKey,
      startedAt: new Date(startedAt),
      durationMs,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
}

const folderOf = (sessionId: string, stream: StreamName, part: number): string =>
  `live/${sessionId}/${stream}-${part}`;
