import type { Connection } from '../connection-quality.ts';
import type { PublishQuality } from '../publish.ts';

/**
 * What is sent, and what the readings have said since when. Down quickly, up slowly: pictures that come and go are worse
 * than small ones, and voice that breaks is worse than no pictures.
 */
export interface Ladder {
  quality: PublishQuality;
  reading: Connection;
  /** When the readings began to say so, in milliseconds. */
  readSince: number;
  /** When this quality began. */
  since: number;
  /** How long voice alone is kept before pictures are tried again; longer after each try that failed. */
  voiceMs: number;
}

const WEAK_AFTER_MS = { weak: 6000, bad: 2000 };
const VOICE_AFTER_MS = 8000;
const UP_AFTER_MS = 20_000;
const VOICE_MS = { least: 60_000, most: 480_000 };

export const ladderAt = (quality: PublishQuality, now: number): Ladder => ({
  quality,
  reading: 'good',
  readSince: now,
  since: now,
  voiceMs: VOICE_MS.least,
});

/** The ladder after one more reading of the uplink. */
export function climb(ladder: Ladder, reading: Connection, now: number): Ladder {
  const readSince = reading === ladder.reading ? ladder.readSince : now;
  const read = { ...ladder, reading, readSince };
  const quality = wanted(read, now);
  if (quality === ladder.quality) return read;
  const failed = ladder.quality === 'weak' && quality === 'voice';
  const voiceMs = failed
    ? Math.min(VOICE_MS.most, ladder.voiceMs * 2)
    : quality === 'normal'
      ? VOICE_MS.least
      : ladder.voiceMs;
  return { ...read, quality, since: now, readSince: now, voiceMs };
}

function wanted(
  { quality, reading, readSince, since, voiceMs }: Ladder,
  now: number,
): PublishQuality {
  const lasted = now - readSince;
  if (quality === 'normal')
    return reading !== 'good' && lasted >= WEAK_AFTER_MS[reading] ? 'weak' : 'normal';
  if (reading === 'good' && lasted >= UP_AFTER_MS) return quality === 'voice' ? 'weak' : 'normal';
  if (quality === 'weak') return reading === 'bad' && lasted >= VOICE_AFTER_MS ? 'voice' : 'weak';
  // Voice asks so little that readings cannot show what would be there for pictures: now and then they are tried.
  return now - since >= voiceMs ? 'weak' : 'voice';
}
