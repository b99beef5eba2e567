/**
 * Codecs in the order in which they are offered: H264 baseline first, because only that is recorded and played by every
 * phone without another encoding; VP8 for phones that have no encoder for it.
 */
export function preferRecordable<T extends { mimeType: string; sdpFmtpLine?: string }>(
  codecs: readonly T[],
): T[] {
  return [...codecs].sort((a, b) => rank(a) - rank(b));
}

function rank({ mimeType, sdpFmtpLine = '' }: { mimeType: string; sdpFmtpLine?: string }): number {
  if (mimeType.toLowerCase() === 'video/h264') {
    const isWhole = sdpFmtpLine.includes('packetization-mode=1');
    return (isWhole ? 0 : 2) + (/profile-level-id=42e01f/i.test(sdpFmtpLine) ? 0 : 1);
  }
  return mimeType.toLowerCase() === 'video/vp8' ? 4 : 5;
}
