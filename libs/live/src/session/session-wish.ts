import { cleanText, InvalidInput, refuseNumber } from '@chucun/kernel';

const AHEAD_DAYS_MAX = 90;
const SHELF_MAX = 100;

/** A pack for the shelf, and what it is planned to cost in the room. */
export interface ShelfWish {
  variantId: string;
  livePriceFen?: number | null;
  quota?: number | null;
  limitPerBuyer?: number | null;
}

/** A session as asked for. */
export interface SessionWish {
  coopId: string;
  hostId?: string | null;
  title: string;
  intro?: string | null;
  script?: string | null;
  startsAt: Date;
  coverPhotoId?: string | null;
  isAiGenerated: boolean;
  shelf: readonly ShelfWish[];
  /** What the caller states of the list before a session (T-37); absent: stated by scheduling. */
  statements?: { aiLabel: boolean; hostIs16: boolean; hostIsTrained: boolean } | null;
  clientKey?: string | null;
}

export interface CleanTexts {
  title: string;
  intro: string;
  script: string;
}

export interface CleanWish extends CleanTexts {
  clientKey: string | null;
}

/** Bounds every text, the time and the shelf's length; the first fault as a refusal. */
export function readWish(wish: SessionWish, now: Date): CleanWish | InvalidInput {
  const texts = readTexts(wish);
  if (texts instanceof InvalidInput) return texts;
  const clientKey = cleanText(wish.clientKey ?? '', {
    field: 'clientKey',
    label: '提交标记',
    min: 0,
    max: 100,
  });
  if (clientKey instanceof InvalidInput) return clientKey;
  return (
    refuseTime(wish.startsAt, now) ??
    refuseShelf(wish.shelf) ?? { ...texts, clientKey: clientKey || null }
  );
}

/** Title, introduction and script within their bounds. */
export function readTexts(
  wish: Pick<SessionWish, 'title' | 'intro' | 'script'>,
): CleanTexts | InvalidInput {
  const title = cleanText(wish.title, { field: 'title', label: '直播标题', min: 2, max: 30 });
  if (title instanceof InvalidInput) return title;
  const intro = cleanText(wish.intro ?? '', {
    field: 'intro',
    label: '直播介绍',
    min: 0,
    max: 500,
  });
  if (intro instanceof InvalidInput) return intro;
  const script = cleanText(wish.script ?? '', {
    field: 'script',
    label: '讲稿',
    min: 0,
    max: 5000,
  });
  if (script instanceof InvalidInput) return script;
  return { title, intro, script };
}

/** A session may begin from an hour ago (one that is starting right now) to ninety days ahead. */
export function refuseTime(startsAt: Date, now: Date): InvalidInput | undefined {
  const ahead = startsAt.getTime() - now.getTime();
  if (ahead >= -3_600_000 && ahead <= AHEAD_DAYS_MAX * 86_400_000) return undefined;
  return new InvalidInput(
    'startsAt',
    `开播时间要在今后 ${AHEAD_DAYS_MAX} 天以内。`,
    `startsAt must lie within the coming ${AHEAD_DAYS_MAX} days.`,
  );
}

export function refuseShelf(shelf: readonly ShelfWish[]): InvalidInput | undefined {
  const unique = new Set(shelf.map((item) => item.variantId));
  if (unique.size !== shelf.length)
    return new InvalidInput('shelf', '有商品重复上架了，请留一件。', 'shelf names a pack twice.');
  if (shelf.length > SHELF_MAX)
    return new InvalidInput(
      'shelf',
      `一场直播最多上架 ${SHELF_MAX} 件商品。`,
      `shelf holds at most ${SHELF_MAX} packs.`,
    );
  return shelf.map(refusePlan).find((fault) => fault !== undefined);
}

function refusePlan(wish: ShelfWish, index: number): InvalidInput | undefined {
  const bounds = [
    ['livePriceFen', '直播价（分）', 100_000_000],
    ['quota', '直播份数', 1_000_000],
    ['limitPerBuyer', '每人限购', 9_999],
  ] as const;
  for (const [name, label, max] of bounds) {
    const value = wish[name] ?? null;
    if (value === null) continue;
    const fault = refuseNumber(value, { field: `shelf.${index}.${name}`, label, min: 1, max });
    if (fault) return fault;
  }
  return undefined;
}
