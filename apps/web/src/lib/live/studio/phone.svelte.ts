import { problemBefore, problemOf, type CameraProblem } from './camera-problem.ts';

type Facing = 'environment' | 'user';

const PICTURE = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 25, max: 30 },
};
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** Camera and microphone of the phone that sends. */
export class Phone {
  stream = $state.raw<MediaStream | undefined>();
  problem = $state<CameraProblem | undefined>();
  facing = $state<Facing>('environment');
  isMuted = $state(false);
  isAsking = $state(false);
  /** Devices say how many cameras there are only after leave was given. */
  cameras = $state(0);
  private lock: WakeLockSentinel | undefined;
  private readonly seen = (): void => void this.keepAwake();

  /** Asks for camera and microphone; where only the camera is missing, the microphone alone will do. */
  async open(): Promise<boolean> {
    this.problem = problemBefore({
      isSecure: isSecureContext,
      hasCamera: Boolean(navigator.mediaDevices?.getUserMedia),
      hasConnection: typeof RTCPeerConnection === 'function',
      userAgent: navigator.userAgent,
    });
    if (this.problem) return false;
    this.isAsking = true;
    try {
      this.take(await this.ask(this.facing));
      return true;
    } catch (error) {
      this.problem = problemOf(error, navigator.userAgent);
      return this.problem === 'none' ? this.openSound() : false;
    } finally {
      this.isAsking = false;
    }
  }

  /** The other camera. Many phones open one at a time, so the first is closed before; it comes back where that fails. */
  async flip(): Promise<MediaStream | undefined> {
    const before = this.facing;
    const sound = this.stream?.getAudioTracks() ?? [];
    for (const track of this.stream?.getVideoTracks() ?? []) track.stop();
    for (const facing of [before === 'user' ? 'environment' : 'user', before] as const)
      try {
        const seen = await navigator.mediaDevices.getUserMedia({
          video: { ...PICTURE, facingMode: facing },
        });
        this.facing = facing;
        this.stream = new MediaStream([...seen.getVideoTracks(), ...sound]);
        return this.stream;
      } catch (error) {
        this.problem = problemOf(error, navigator.userAgent);
      }
    return undefined;
  }

  setMuted(isMuted: boolean): void {
    this.isMuted = isMuted;
    for (const track of this.stream?.getAudioTracks() ?? []) track.enabled = !isMuted;
  }

  /** Keeps the screen on while on the air; leaving the page lets go of it, so it is asked for again. */
  async keepAwake(): Promise<void> {
    document.addEventListener('visibilitychange', this.seen);
    if (document.visibilityState !== 'visible' || (this.lock && !this.lock.released)) return;
    this.lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.seen);
    void this.lock?.release().catch(() => undefined);
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
  }

  private async openSound(): Promise<boolean> {
    try {
      this.take(await navigator.mediaDevices.getUserMedia({ audio: SOUND }));
      return true;
    } catch (error) {
      this.problem = problemOf(error, navigator.userAgent);
      return false;
    }
  }

  private ask(facing: Facing): Promise<MediaStream> {
    return navigator.mediaDevices.getUserMedia({
      video: { ...PICTURE, facingMode: facing },
      audio: SOUND,
    });
  }

  private take(stream: MediaStream): void {
    this.stream = stream;
    this.setMuted(this.isMuted);
    void navigator.mediaDevices
      .enumerateDevices()
      .then(
        (devices) => (this.cameras = devices.filter(({ kind }) => kind === 'videoinput').length),
      )
      .catch(() => undefined);
  }
}
