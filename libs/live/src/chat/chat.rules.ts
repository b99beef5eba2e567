/** One author's messages within `seconds`; beyond it they are asked to wait. */
export const PACE = { messages: 5, seconds: 10 } as const;
export const MESSAGE_MAX = 100;

/** A mute that lasts, or was for ever, at this moment. */
export const isMuted = (mutedUntil: Date | 'always' | null, at: Date): boolean =>
  mutedUntil === 'always' || (mutedUntil !== null && mutedUntil > at);

/** How a buyer is called in a room: their chosen name, shortened, or the end of their account's id. */
export const chatName = (displayName: string | null, accountId: string): string =>
  displayName ? [...displayName].slice(0, 12).join('') : `乡亲${accountId.slice(-4)}`;
