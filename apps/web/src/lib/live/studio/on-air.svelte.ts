import type { Connection } from '../connection-quality.ts';
import {
  publish,
  type Publication,
  type PublishAddresses,
  type PublishQuality,
  type PublishState,
} from '../publish.ts';
import { climb, ladderAt, type Ladder } from './uplink-ladder.ts';

/** Browsers begin with a guess of what they may send and raise it over some seconds. */
const WARM_UP_MS = 12_000;

interface Hears {
  renew: () => Promise<PublishAddresses>;
  /** Pictures are no longer, or again, part of what is sent: viewers are shown photo cards instead. */
  onForm: (form: 'VIDEO' | 'VOICE') => void;
}

/** Sends what the phone sees and hears, as well as the uplink allows, until it is stopped. */
export class OnAir {
  state = $state<PublishState | 'off'>('off');
  connection = $state<Connection>('good');
  quality = $state<PublishQuality>('normal');
  /** The host chose voice; then nothing but the host ends it. */
  isVoiceByHand = $state(false);
  private publication: Publication | undefined;
  private ladder: Ladder = ladderAt('normal', 0);
  private liveSince = 0;

  constructor(private readonly hears: Hears) {}

  start(stream: MediaStream, addresses: PublishAddresses): void {
    this.publication?.stop();
    const hasPictures = stream.getVideoTracks().length > 0;
    if (!hasPictures) this.isVoiceByHand = true;
    this.ladder = ladderAt(hasPictures ? 'normal' : 'voice', Date.now());
    this.quality = this.ladder.quality;
    this.state = 'connecting';
    this.publication = publish(stream, addresses, {
      renew: this.hears.renew,
      quality: this.quality,
      onState: (state) => this.become(state),
      onConnection: (connection) => this.read(connection),
    });
    if (!hasPictures) this.hears.onForm('VOICE');
  }

  async show(stream: MediaStream): Promise<void> {
    await this.publication?.setStream(stream);
  }

  /** The host's own choice between pictures and voice. */
  async choose(form: 'VIDEO' | 'VOICE'): Promise<void> {
    this.isVoiceByHand = form === 'VOICE';
    this.ladder = ladderAt(form === 'VOICE' ? 'voice' : 'weak', Date.now());
    await this.send(this.ladder.quality);
  }

  stop(): void {
    this.publication?.stop();
    this.publication = undefined;
    this.state = 'off';
  }

  private become(state: PublishState): void {
    if (state === 'live' && this.state !== 'live') this.liveSince = Date.now();
    this.state = state;
  }

  private read(connection: Connection): void {
    this.connection = connection;
    const isNew = Date.now() - this.liveSince < WARM_UP_MS;
    if (isNew && this.state === 'live') this.connection = 'good';
    // While nothing gets through at all, smaller pictures would not help; and a young connection feels its way.
    if (isNew || this.state !== 'live') {
      this.ladder = ladderAt(this.ladder.quality, Date.now());
      return;
    }
    if (this.isVoiceByHand) return;
    this.ladder = climb(this.ladder, connection, Date.now());
    if (this.ladder.quality !== this.quality) void this.send(this.ladder.quality);
  }

  private async send(quality: PublishQuality): Promise<void> {
    const wasVoice = this.quality === 'voice';
    this.quality = quality;
    await this.publication?.setQuality(quality);
    if (wasVoice !== (quality === 'voice'))
      this.hears.onForm(quality === 'voice' ? 'VOICE' : 'VIDEO');
  }
}
