import { hydrate } from 'svelte';
import { isLocale } from '../i18n/locale.ts';
import Room from '../live/room/Room.svelte';
import type { RoomView } from '../live/room/view.ts';

// The room is the one page of the shop that changes while one looks at it: its part of the page comes alive, without
// the framework's router and the rest of its sixty kilobytes.
const TEXTS = {
  zh: async () => (await import('../i18n/zh/live.ts')).live,
  en: async () => (await import('../i18n/en/live.ts')).live,
};

const target = document.getElementById('room');
const { view, locale } = target?.dataset ?? {};
if (target && view && isLocale(locale)) {
  const t = await TEXTS[locale]();
  hydrate(Room, { target, props: { view: JSON.parse(view) as RoomView, t, locale } });
}
