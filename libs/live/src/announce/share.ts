import { Inject, Injectable } from '@nestjs/common';
import { Coops } from '@chucun/coops';
import { CONFIG, type Config } from '@chucun/platform';
import { LRUCache } from 'lru-cache';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { Moderation } from '../chat/moderation.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession } from '../session/session.ts';

const CODE = /^[0-9a-f]{12}$/;
const SHARED: readonly LiveSession['state'][] = ['SCHEDULED', 'LIVE', 'ENDED', 'ARCHIVED'];

export interface ShareCard {
  title: string;
  text: string;
  url: string;
  posterUrl: string;
}

/** The code in a link and a QR: the end of the session's id, and nobody's name or number (T-29). */
export const codeOf = (sessionId: string): string => sessionId.slice(-12);

/** What is handed on of a session: a card, and a poster with a QR that lands on the room with one hop (T-29). */
@Injectable()
export class Share {
  private readonly posters = new LRUCache<string, Buffer>({ max: 50 });

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: DataSource,
    private readonly sessions: SessionRepository,
    private readonly coops: Coops,
    private readonly moderation: Moderation,
  ) {}

  /** Titles are checked for every room before it is announced; what slipped in since is not handed on (L-23, L-28). */
  async cardOf(session: LiveSession): Promise<ShareCard> {
    const [coop] = await this.coops.byIds([session.coopId]);
    const { effect } = await this.moderation.ofStaff(session.title, session.coopId);
    const seller = coop?.name ?? '';
    const title = [...(effect === 'BLOCK' ? `${seller}的直播` : session.title)]
      .slice(0, 30)
      .join('');
    return {
      title,
      text: `${chinaMinute(session.startsAt)} 开播，${seller}`,
      url: this.linkOf(session.id),
      posterUrl: `${this.config.publicUrl}/media/live-poster/${session.id}.png`,
    };
  }

  /** The session behind a code; undefined where it is not announced. */
  async sessionOf(code: string): Promise<string | undefined> {
    if (!CODE.test(code)) return undefined;
    const [row] = await this.db.query<{ id: string }[]>(
      `SELECT id FROM live_sessions WHERE right(id::text, 12) = $1 AND (state = ANY($2) OR cancelled_at IS NOT NULL) LIMIT 1`,
      [code, SHARED],
    );
    return row?.id;
  }

  /** A poster of 750 × 1000, as PNG. */
  async poster(sessionId: string): Promise<Buffer | undefined> {
    const [session] = await this.sessions.byIds([sessionId]);
    if (!session || !SHARED.includes(session.state)) return undefined;
    const card = await this.cardOf(session);
    const key = `${session.id} ${card.title} ${card.text}`;
    const known = this.posters.get(key);
    if (known) return known;
    const png = await sharp(Buffer.from(posterOf(card)))
      .png()
      .toBuffer();
    this.posters.set(key, png);
    return png;
  }

  private linkOf(sessionId: string): string {
    return `${this.config.publicUrl}/media/live/${codeOf(sessionId)}`;
  }
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
export const chinaMinute = (at: Date): string => clock.format(at);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function posterOf({ title, text, url }: ShareCard): string {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  let dark = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) dark += `M${x} ${y}h1v1h-1z`;
  const letters = [...title];
  const lines = [letters.slice(0, 12), letters.slice(12, 24), letters.slice(24)]
    .map((line) => line.join(''))
    .filter(Boolean);
  const heading = lines
    .map(
      (line, index) =>
        `<text x="375" y="${150 + index * 66}" font-size="50">${escaped(line)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="750" height="1000" viewBox="0 0 750 1000">
<rect width="750" height="1000" fill="#f7f3ea"/><rect width="750" height="14" fill="#9d2b22"/>
<g font-family="Noto Sans CJK SC, Source Han Sans SC, sans-serif" text-anchor="middle" fill="#22201c">${heading}
<text x="375" y="370" font-size="30" fill="#5d574c">${escaped(text)}</text>
<text x="375" y="940" font-size="28" fill="#5d574c">扫码进直播间</text></g>
<g transform="translate(155 430) scale(${440 / modules.size})"><rect width="${modules.size}" height="${modules.size}" fill="#fff"/><path d="${dark}" shape-rendering="crispEdges"/></g>
</svg>`;
}
