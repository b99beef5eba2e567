/** How good the uplink is, in words; the screen says them. */
export type Connection = 'good' | 'weak' | 'bad';

export interface UplinkReading {
  /** Share of packets that did not arrive, 0 to 1. */
  lost: number;
  roundTripMs: number;
  /** What the browser thinks it may send, kbit/s; 0 where it does not say. */
  availableKbps: number;
  wantedKbps: number;
}

const BAD = { lost: 0.15, roundTripMs: 1500, share: 0.2 };
const WEAK = { lost: 0.04, roundTripMs: 500, share: 0.5 };

export function connectionOf(reading: UplinkReading): Connection {
  if (isBeyond(reading, BAD)) return 'bad';
  return isBeyond(reading, WEAK) ? 'weak' : 'good';
}

function isBeyond(reading: UplinkReading, limit: typeof BAD): boolean {
  const { lost, roundTripMs, availableKbps, wantedKbps } = reading;
  const isNarrow = availableKbps > 0 && availableKbps < wantedKbps * limit.share;
  return lost >= limit.lost || roundTripMs >= limit.roundTripMs || isNarrow;
}

/** Reads the uplink of a connection that sends. */
export async function readUplink(
  peer: RTCPeerConnection,
  wantedKbps: number,
): Promise<UplinkReading> {
  const reading = { lost: 0, roundTripMs: 0, availableKbps: 0, wantedKbps };
  for (const entry of (await peer.getStats()).values() as IterableIterator<
    Record<string, number | string>
  >) {
    if (entry['type'] === 'remote-inbound-rtp') {
      reading.lost = Math.max(reading.lost, Number(entry['fractionLost'] ?? 0));
      reading.roundTripMs = Math.max(
        reading.roundTripMs,
        Number(entry['roundTripTime'] ?? 0) * 1000,
      );
    }
    if (entry['type'] === 'candidate-pair' && entry['availableOutgoingBitrate'])
      reading.availableKbps = Number(entry['availableOutgoingBitrate']) / 1000;
  }
  return reading;
}
