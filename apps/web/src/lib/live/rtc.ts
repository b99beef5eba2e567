import { reachable } from './addresses.ts';

/** What WHIP and WHEP have in common. Nothing here knows which server answers. */

const GATHER_MS = 1000;

/** The server said no, or said nothing. */
export class Refused extends Error {
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Fields of the answer, such as `code` or `hlsUrl`. */
  readonly fields: Record<string, string>;

  constructor(status: number, fields: Record<string, string>) {
    super(fields['message'] ?? `no connection (${status})`);
    this.status = status;
    this.fields = fields;
  }
}

export interface Exchanged {
  /** Ends the connection, even while the page goes away. */
  end(): void;
}

/** Offers a connection with all its candidates, which every server understands. Throws `Refused`. */
export async function exchange(
  peer: RTCPeerConnection,
  url: string,
  token?: string,
): Promise<Exchanged> {
  await peer.setLocalDescription(await peer.createOffer());
  await gathered(peer);
  const headers: Record<string, string> = { 'content-type': 'application/sdp' };
  if (token) headers['authorization'] = `Bearer ${token}`;
  const address = reachable(url, location.href);
  const response = await fetch(address, {
    method: 'POST',
    headers,
    body: peer.localDescription?.sdp ?? '',
  }).catch(() => undefined);
  if (!response) throw new Refused(0, {});
  const text = await response.text();
  if (response.status !== 201) throw new Refused(response.status, fieldsOf(text));
  const resource = new URL(response.headers.get('location') ?? '', address);
  await peer.setRemoteDescription({ type: 'answer', sdp: text });
  return {
    end: () => {
      peer.close();
      const authorized = token ? { authorization: `Bearer ${token}` } : undefined;
      void fetch(resource, { method: 'DELETE', keepalive: true, headers: authorized }).catch(
        () => undefined,
      );
    },
  };
}

/** Resolves when media can flow. Rejects where that has not come about in time. */
export function connected(peer: RTCPeerConnection, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(false), ms);
    const look = (): void => {
      if (peer.connectionState === 'connected') settle(true);
      if (peer.connectionState === 'failed' || peer.connectionState === 'closed') settle(false);
    };
    const settle = (isUp: boolean): void => {
      clearTimeout(timer);
      peer.removeEventListener('connectionstatechange', look);
      if (isUp) resolve();
      else reject(new Refused(0, {}));
    };
    peer.addEventListener('connectionstatechange', look);
    look();
  });
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Half a second, then twice as long each time up to eight, never all at the same moment. */
export const backoff = (tries: number): number =>
  Math.min(8000, 500 * 2 ** Math.min(tries, 5)) * (0.75 + Math.random() / 2);

function gathered(peer: RTCPeerConnection): Promise<void> {
  if (peer.iceGatheringState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, GATHER_MS);
    peer.addEventListener('icegatheringstatechange', () => {
      if (peer.iceGatheringState === 'complete') resolve();
    });
  });
}

function fieldsOf(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}
