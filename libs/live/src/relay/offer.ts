export type VideoCodec = 'H264' | 'VP8';

/** What an offer wants to send or receive. */
export interface Offered {
  video: boolean;
  audio: boolean;
  codecs: readonly VideoCodec[];
}

const SDP_MAX = 64 * 1024;
const MEDIA_MAX = 8;
const LINES_MAX = 2000;
const ADDRESS = /^a=candidate:\S+ \d+ \S+ \d+ (?:[\d.]+|[\da-f:]+) \d+ typ /i;

/** Reads the little that decides; undefined where this is no offer of a WebRTC peer. */
export function readOffer(sdp: string): Offered | undefined {
  if (sdp.length > SDP_MAX || !sdp.startsWith('v=0')) return undefined;
  const lines = sdp.split(/\r?\n/);
  const media = lines.filter((line) => line.startsWith('m='));
  const isPeer = ['a=ice-ufrag:', 'a=ice-pwd:', 'a=fingerprint:'].every((start) =>
    lines.some((line) => line.startsWith(start)),
  );
  if (!isPeer || media.length === 0 || media.length > MEDIA_MAX || lines.length > LINES_MAX)
    return undefined;
  const video = media.some((line) => line.startsWith('m=video'));
  const audio = media.some((line) => line.startsWith('m=audio'));
  const codecs = (['H264', 'VP8'] as const).filter((codec) =>
    lines.some((line) => new RegExp(`^a=rtpmap:\\d+ ${codec}/90000`, 'i').test(line)),
  );
  return video || audio ? { video, audio, codecs } : undefined;
}

/** Without candidates that are names: the relay looks nothing up for strangers. */
export const withoutNames = (sdp: string): string =>
  sdp
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('a=candidate:') || ADDRESS.test(line))
    .join('\r\n');

/** Asks the phone to send no more than this. */
export const withBandwidth = (sdp: string, kbps: number): string =>
  sdp.replace(/(m=video[^\r\n]*\r\n(?:c=[^\r\n]*\r\n)?)/g, `$1b=AS:${kbps}\r\n`);
