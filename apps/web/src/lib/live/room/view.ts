import type { live } from '#lib/i18n/zh/live.ts';
import type { RoomState } from './room-state.ts';

export type LiveTexts = typeof live;
export type Locale = 'zh' | 'en';

/** What the server hands to a room's page: what stays, what changes, and its time of saying so. */
export interface RoomView {
  id: string;
  title: string;
  host: string | null;
  coop: {
    id: string;
    slug: string;
    name: string;
    sealText: string;
    region: { name: string };
  };
  coverPhotoId: string | null;
  isFollowed: boolean;
  /** The account that looks, where one is signed in. */
  me: string | null;
  now: number;
  /** A sentence for who sent a form without script. */
  said: string | null;
  state: RoomState;
}

export interface RoomWords {
  t: LiveTexts;
  locale: Locale;
}

export const ROOM = Symbol('room');
