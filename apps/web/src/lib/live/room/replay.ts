import type { HlsPlayback } from '../hls.ts';

/** Plays the recording when it is asked for, and goes to the moments at which goods were shown (S21). */
export function offerReplay(): void {
  const place = document.querySelector<HTMLElement>('[data-replay]');
  const video = place?.querySelector('video');
  const whole = place?.dataset['replay'];
  if (!place || !video || !whole) return;
  const start = place.querySelector<HTMLButtonElement>('[data-start]');
  // The library is asked for with the first tap: nobody pays for a replay that is not watched.
  video.removeAttribute('src');
  let shown: string | undefined;
  let playback: HlsPlayback | undefined;

  const load = async (url: string): Promise<void> => {
    if (start) start.hidden = true;
    if (shown === url) return;
    shown = url;
    const { replay } = await import('../hls.ts');
    playback?.stop();
    playback = await replay(video, url);
  };
  const play = async (url: string, seconds?: number): Promise<void> => {
    place.scrollIntoView({ block: 'nearest' });
    await load(url);
    if (seconds !== undefined) seek(video, seconds);
    await video.play().catch(() => undefined);
  };

  if (start) {
    start.hidden = false;
    start.addEventListener('click', () => void play(whole));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-seek], [data-clip]')) {
    const { clip, seek: seconds } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', () =>
      clip ? void play(clip) : void play(whole, Number(seconds)),
    );
  }
}

function seek(video: HTMLVideoElement, seconds: number): void {
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) video.currentTime = seconds;
  else
    video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
}
