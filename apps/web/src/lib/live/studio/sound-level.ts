const EVERY_MS = 150;

/** How loud it is, 0 to 100, several times a second. Returns how to stop. */
export function soundOf(stream: MediaStream, hear: (level: number) => void): () => void {
  const [track] = stream.getAudioTracks();
  if (!track) return () => undefined;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const wave = new Uint8Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(wave);
    let most = 0;
    for (const value of wave) most = Math.max(most, Math.abs(value - 128));
    hear(Math.min(100, Math.round((most * 100) / 64)));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
