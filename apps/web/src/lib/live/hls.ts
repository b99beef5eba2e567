import { reachable } from './addresses.ts';

export interface HlsPlayback {
  stop(): void;
}

export interface HlsOptions {
  /** Near the live edge, instead of from the beginning. */
  isLive?: boolean;
  onFatal?: () => void;
}

const NEAR = {
  liveSyncDurationCount: 2,
  liveMaxLatencyDurationCount: 6,
  maxLiveSyncPlaybackRate: 1.2,
};

/**
 * Plays HLS: by the library where the browser has media sources, because its own player stays far behind; by the
 * browser itself on iPhones. The library is fetched when it is needed, never with the page.
 */
export async function playHls(
  video: HTMLVideoElement,
  url: string,
  options: HlsOptions = {},
): Promise<HlsPlayback> {
  const { default: Player } = await import('hls.js/light');
  video.srcObject = null;
  if (!Player.isSupported()) return playNatively(video, url, options);
  // Its worker would be made of text, which the content policy forbids; these pieces need no rework.
  const player = new Player({ enableWorker: false, ...(options.isLive ? NEAR : {}) });
  player.on(Player.Events.ERROR, (_, error) => {
    if (!error.fatal) return;
    if (error.type === Player.ErrorTypes.MEDIA_ERROR) player.recoverMediaError();
    else options.onFatal?.();
  });
  player.loadSource(reachable(url, location.href));
  player.attachMedia(video);
  return { stop: () => player.destroy() };
}

/** A recording; seek by `video.currentTime`, in seconds into the replay. */
export const replay = (video: HTMLVideoElement, url: string): Promise<HlsPlayback> =>
  playHls(video, url);

function playNatively(video: HTMLVideoElement, url: string, { onFatal }: HlsOptions): HlsPlayback {
  const fatal = (): void => onFatal?.();
  video.src = reachable(url, location.href);
  video.addEventListener('error', fatal);
  return {
    stop: () => {
      video.removeEventListener('error', fatal);
      video.removeAttribute('src');
      video.load();
    },
  };
}
