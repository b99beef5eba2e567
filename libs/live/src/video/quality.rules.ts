import type { ConnectionQuality } from './video-events.ts';

/** Below these pictures stand still for many viewers. Voice alone needs 40 kbit/s and is not judged by its rate. */
const BAD_LOSS = 0.15;
const WEAK_LOSS = 0.04;
const WEAK_KBPS = 180;

/** The connection in words, from what arrives of the pictures. Nothing arriving while voice goes on is not a fault. */
export function connectionQuality(kbpsIn: number, lossIn: number): ConnectionQuality {
  if (lossIn >= BAD_LOSS) return 'BAD';
  if (lossIn >= WEAK_LOSS || (kbpsIn > 0 && kbpsIn < WEAK_KBPS)) return 'WEAK';
  return 'GOOD';
}
