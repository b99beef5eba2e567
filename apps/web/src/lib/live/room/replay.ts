/** Plays the recording when it is asked for, and goes to the moments at which goods were shown (S21). */
export function offerReplay(): void {
  const place = document.querySelector<HTMLElement>('[data-replay]');
  const video = place?.querySelector('video');
  const url = place?.dataset['replay'];
  if (!place || !video || !url) return;
  const start = place.querySelector<HTMLButtonElement>('[data-start]');
  // The library is asked for with the first tap: nobody pays for a replay that is not watched.
  video.removeAttribute('src');
  let loading: Promise<unknown> | undefined;
  const begin = (): Promise<unknown> => {
    if (start) start.hidden = true;
    loading ??= import('../hls.ts').then(({ replay }) => replay(video, url));
    return loading;
  };
  const playFrom = async (seconds: number | undefined): Promise<void> => {
    await begin();
    if (seconds !== undefined) seek(video, seconds);
    await video.play().catch(() => undefined);
  };
  if (start) {
    start.hidden = false;
    start.addEventListener('click', () => void playFrom(undefined));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-seek]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      place.scrollIntoView({ block: 'nearest' });
      void playFrom(Number(button.dataset['seek']));
    });
  }
}

function seek(video: HTMLVideoElement, seconds: number): void {
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) video.currentTime = seconds;
  else
    video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
}
