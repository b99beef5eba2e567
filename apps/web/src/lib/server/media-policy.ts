const { MEDIA_SERVER_WEBRTC_URL, MEDIA_SERVER_HLS_URL } = process.env;

/** Origins of a media server that is configured; none where our own relay carries live video. */
const origins = [MEDIA_SERVER_WEBRTC_URL, MEDIA_SERVER_HLS_URL]
  .filter((url) => url !== undefined && url !== '')
  .map((url) => new URL(url as string).origin);

/** Lets pages speak to the media server as well, which is known at start and not when pages are built. */
export function admitMediaServer(response: Response): void {
  const policy = response.headers.get('content-security-policy');
  if (!policy || origins.length === 0) return;
  const names = [...new Set(origins)].join(' ');
  const wider = policy.replace(/\b(connect-src|media-src) 'self'/g, `$1 'self' ${names}`);
  response.headers.set('content-security-policy', wider);
}
