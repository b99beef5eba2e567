import type { RecordingNews } from '../video/recording-keeper.ts';
import { CellEncoder } from '../relay/h264-picture.ts';
import { villagePicture } from './village-show.ts';

export interface SyntheticStretch {
  sessionId: string;
  from: Date;
  seconds: number;
  /** Number that the clock in the picture begins with. */
  clock: number;
}

const PICTURES_PER_SECOND = 12;
const KEY_EVERY = 24;
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]);

/**
 * Writes a stretch of a past session as the relay would have recorded it, in one go: the same writer and the same
 * pieces, only that nobody waits for the clock.
 */
export async function recordStretch(
  stretch: SyntheticStretch,
  take: (news: RecordingNews) => void,
): Promise<void> {
  // The writer is the relay's; the api has no need of it otherwise.
  const { PartWriter } = await import('../relay/part-writer.ts');
  const { recordingTo } = await import('../relay/recording-news.ts');
  const encoder = new CellEncoder();
  const first = encoder.encode(villagePicture(stretch.clock), true);
  const tell = recordingTo(stretch.sessionId, 'main', (news) => take(news as RecordingNews));
  const sets = { sps: first[0]!, pps: first[1]! };
  const target = tell.partBegins(codecsOf(sets.sps), stretch.from.getTime());
  const writer = new PartWriter(sets, target);
  writer.addPicture(first.slice(2), 0, true);
  for (let at = 1; at < stretch.seconds * PICTURES_PER_SECOND; at++) {
    const isKey = at % KEY_EVERY === 0;
    const nals = encoder.encode(villagePicture(stretch.clock + at / PICTURES_PER_SECOND), isKey);
    writer.addPicture(isKey ? nals.slice(2) : nals, at / PICTURES_PER_SECOND, isKey);
  }
  for (let at = 0; at < stretch.seconds * 50; at++) writer.addSound(SILENCE, at / 50);
  await writer.finish();
  target.done();
}

const codecsOf = (sps: Buffer): string => `avc1.${sps.subarray(1, 4).toString('hex')},opus`;
