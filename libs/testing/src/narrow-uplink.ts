import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** What a page of the browser driver offers of it; the test kit knows no browser. */
interface Routed<Answer> {
  route(
    url: RegExp,
    handler: (route: {
      request(): { method(): string; postData(): string | null };
      fetch(changes?: {
        postData: string;
      }): Promise<Answer & { status(): number; text(): Promise<string> }>;
      fulfill(answer: { response: Answer; body?: string }): Promise<void>;
    }) => Promise<void>,
  ): Promise<unknown>;
}

export interface Uplink {
  /** Kilobits a second; a queue of 0.8 s before packets are dropped, as in a crowded cell. */
  kbps?: number;
  /** Share of packets that are lost, 0 to 1. */
  lost?: number;
}

const QUEUE_MS = 800;
const HEADERS = 28;
const CANDIDATE = /^(a=candidate:\S+ \d+ UDP \d+ 127\.0\.0\.1 )(\d+)/gim;

/**
 * Leads what a page sends by WHIP over an uplink as bad as wished, on one machine. `set` changes it while it is used;
 * `cut` lets nothing through, like a dead zone. Call it before the page begins to send.
 */
export class NarrowUplink {
  private isCut = false;
  private freeAt = 0;
  private readonly sockets: Socket[] = [];

  private constructor(private uplink: Uplink) {}

  static async before<Answer>(page: Routed<Answer>, uplink: Uplink): Promise<NarrowUplink> {
    const narrow = new NarrowUplink(uplink);
    await page.route(/\/whip\/[^/]+$/, async (route) => {
      // Without the phone's own addresses, or the relay would find a way around the uplink.
      const offer = (route.request().postData() ?? '').replace(/^a=candidate:.*\r?\n/gm, '');
      const isOffer = route.request().method() === 'POST';
      const answer = await (isOffer ? route.fetch({ postData: offer }) : route.fetch());
      if (!isOffer || answer.status() !== 201) return route.fulfill({ response: answer });
      const sdp = await answer.text();
      const port = Number(new RegExp(CANDIDATE.source, 'im').exec(sdp)?.[2]);
      const entrance = await narrow.open(port);
      return route.fulfill({
        response: answer,
        body: sdp.replace(CANDIDATE, `$1${entrance}`),
      });
    });
    return narrow;
  }

  set(uplink: Uplink): void {
    this.uplink = uplink;
  }

  cut(isCut: boolean): void {
    this.isCut = isCut;
  }

  close(): void {
    // What is still on its way goes nowhere.
    this.isCut = true;
    for (const socket of this.sockets) socket.close();
  }

  /** A port that leads to another one. */
  private async open(port: number): Promise<number> {
    const [front, back] = [createSocket('udp4'), createSocket('udp4')];
    this.sockets.push(front, back);
    let phone: { address: string; port: number } | undefined;
    front.on('message', (message, from) => {
      phone = from;
      this.after(message.length, () => back.send(message, port, '127.0.0.1'));
    });
    back.on('message', (message) => {
      if (phone && !this.isCut) front.send(message, phone.port, phone.address);
    });
    await Promise.all([front, back].map((socket) => bound(socket)));
    return (front.address() as AddressInfo).port;
  }

  private after(bytes: number, send: () => void): void {
    const { kbps, lost = 0 } = this.uplink;
    if (this.isCut || Math.random() < lost) return;
    if (!kbps) return send();
    const now = performance.now();
    const begins = Math.max(now, this.freeAt);
    if (begins - now > QUEUE_MS) return;
    this.freeAt = begins + ((bytes + HEADERS) * 8) / kbps;
    setTimeout(() => {
      if (!this.isCut) send();
    }, this.freeAt - now);
  }
}

const bound = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
