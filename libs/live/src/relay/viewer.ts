import { MediaStreamTrack, type RTCPeerConnection } from 'werift';
import type { VideoCodec } from './offer.ts';
import { answerTo, newPeer } from './peer.ts';
import type { RelaySettings } from './protocol.ts';

export interface ViewerEvents {
  joined(viewer: Viewer): void;
  left(viewer: Viewer): void;
  wantsKey(): void;
}

/** One who watches: a connection with a track for pictures and one for sound. */
export class Viewer {
  readonly tracks = {
    video: new MediaStreamTrack({ kind: 'video' }),
    audio: new MediaStreamTrack({ kind: 'audio' }),
  };
  private readonly peer: RTCPeerConnection;
  private readonly events: ViewerEvents;

  constructor(settings: RelaySettings, codec: VideoCodec, events: ViewerEvents) {
    this.events = events;
    this.peer = newPeer(settings, codec);
    const sender = this.peer.addTransceiver(this.tracks.video, { direction: 'sendonly' });
    this.peer.addTransceiver(this.tracks.audio, { direction: 'sendonly' });
    sender.sender.onPictureLossIndication.subscribe(() => events.wantsKey());
    this.peer.connectionStateChange.subscribe((state) => {
      if (state === 'connected') events.joined(this);
      if (['closed', 'failed', 'disconnected'].includes(state)) this.close();
    });
  }

  answer(offer: string): Promise<string> {
    return answerTo(this.peer, offer);
  }

  close(): void {
    this.events.left(this);
    void this.peer.close();
  }
}
