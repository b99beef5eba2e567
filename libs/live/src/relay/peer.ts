import { networkInterfaces } from 'node:os';
import {
  RTCPeerConnection,
  useH264,
  useNACK,
  useOPUS,
  usePLI,
  useREMB,
  useTWCC,
  useVP8,
} from 'werift';
import { withoutNames, type VideoCodec } from './offer.ts';
import type { RelaySettings } from './protocol.ts';

const feedback = [useNACK(), usePLI(), useREMB(), useTWCC()];
const CODECS = {
  H264: () =>
    useH264({
      rtcpFeedback: feedback,
      parameters: 'level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f',
    }),
  VP8: () => useVP8({ rtcpFeedback: feedback }),
};
const ANSWER_MS = 3000;
const CONNECT_MS = 12_000;
const GATHER_MS = 1000;

/** Not the offer is at fault. */
export class TooSlow extends Error {}

const open = new Set<RTCPeerConnection>();

/** False while every port is taken, by connections that stand or are about to. */
export function hasPort({ publicIp, udpPorts: [first, last] }: RelaySettings): boolean {
  const each = addressOf(publicIp) === publicIp ? 1 : 2;
  return (open.size + 1) * each <= last - first + 1;
}

/**
 * The address of this machine that connections are bound to: the public one, where it is our own; behind a network that
 * translates addresses, the one that leads there.
 */
function addressOf(publicIp: string): string {
  if (publicIp.startsWith('127.')) return publicIp;
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return own.includes(publicIp) ? publicIp : (own[0] ?? publicIp);
}

/** A connection that speaks one video codec, on our ports and our address. */
export function newPeer(settings: RelaySettings, codec: VideoCodec): RTCPeerConnection {
  const peer = new RTCPeerConnection({
    codecs: { audio: [useOPUS()], video: [CODECS[codec]()] },
    iceUseIpv6: false,
    iceInterfaceAddresses: { udp4: addressOf(settings.publicIp) },
    iceAdditionalHostAddresses: [settings.publicIp],
    icePortRange: [...settings.udpPorts],
    iceServers: [],
    bundlePolicy: 'max-bundle',
  });
  open.add(peer);
  peer.connectionStateChange.subscribe((state) => {
    if (state === 'closed') open.delete(peer);
  });
  return peer;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Answers an offer with all candidates in it. One at a time: two peers that look for a free port at once may find the
 * same one. A peer that does not connect soon is closed.
 */
export function answerTo(peer: RTCPeerConnection, offer: string): Promise<string> {
  const answered = turn.then(() => Promise.race([negotiate(peer, withoutNames(offer)), tooLate()]));
  turn = answered.catch(() => undefined);
  setTimeout(() => {
    if (peer.connectionState !== 'connected') void peer.close();
  }, CONNECT_MS).unref();
  return answered;
}

async function negotiate(peer: RTCPeerConnection, sdp: string): Promise<string> {
  await peer.setRemoteDescription({ type: 'offer', sdp });
  await peer.setLocalDescription(await peer.createAnswer());
  if (peer.iceGatheringState !== 'complete') {
    await new Promise<void>((resolve) => {
      peer.iceGatheringStateChange.subscribe((state) => {
        if (state === 'complete') resolve();
      });
      setTimeout(resolve, GATHER_MS);
    });
  }
  const answer = peer.localDescription?.sdp;
  if (!answer) throw new Error('no answer came out of the offer');
  return answer;
}

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new TooSlow('answering took too long')), ANSWER_MS).unref();
  });
