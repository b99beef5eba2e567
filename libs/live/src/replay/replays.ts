import { Injectable } from '@nestjs/common';
import type { LiveSession } from '../session/session.ts';
import { LiveVideo } from '../video/live-video.ts';
import { ReplayRepository } from './replay.repository.ts';
import { stretchesOf } from './replay.rules.ts';

export interface ReplayMark {
  itemId: string;
  atSeconds: number;
  endsAtSeconds: number;
  clipUrl: string | null;
}

export interface Replay {
  url: string;
  durationSeconds: number;
  marks: ReplayMark[];
}

const KEPT_MS = 30_000;
const KEPT_MAX = 200;

/** A moment after every recording: it is seen at the end. */
const NEVER = new Date(8_640_000_000_000_000);

/**
 * Replays with a mark for each stretch in which an item was shown. Reading one goes through thousands of pieces, and a
 * crowd opens the same few, so each is kept for half a minute; the last pieces may still arrive just after the end.
 */
@Injectable()
export class Replays {
  private readonly kept = new Map<string, { at: number; replay: Promise<Replay | null> }>();

  constructor(
    private readonly video: LiveVideo,
    private readonly repository: ReplayRepository,
  ) {}

  /** Null before the session is over, and where nothing was recorded. */
  async of(session: LiveSession): Promise<Replay | null> {
    if (session.endedAt === null) return null;
    const known = this.kept.get(session.id);
    if (known && Date.now() - known.at < KEPT_MS) return known.replay;
    const replay = this.read(session, session.endedAt);
    replay.catch(() => this.kept.delete(session.id));
    this.kept.delete(session.id);
    this.kept.set(session.id, { at: Date.now(), replay });
    if (this.kept.size > KEPT_MAX) this.kept.delete(this.kept.keys().next().value!);
    return replay;
  }

  private async read({ id }: LiveSession, endedAt: Date): Promise<Replay | null> {
    const [url, shown] = await Promise.all([
      this.video.replayUrlOf(id),
      this.repository.shownIn(id),
    ]);
    if (url === null) return null;
    const stretches = stretchesOf(shown, endedAt);
    const moments = [...stretches.flatMap(({ from, to }) => [from, to]), NEVER];
    const seconds = (await this.video.mediaTimesOf(id, moments)).map((each) => each ?? 0);
    const marks = stretches.map(({ itemId, from, to }, index) => {
      const [atSeconds, endsAtSeconds] = [seconds[index * 2]!, seconds[index * 2 + 1]!];
      const hasPictures = endsAtSeconds > atSeconds;
      const clipUrl = hasPictures ? this.video.clipUrlOf(id, from, to) : null;
      return { itemId, atSeconds, endsAtSeconds, clipUrl };
    });
    return { url, durationSeconds: seconds.at(-1)!, marks };
  }
}
