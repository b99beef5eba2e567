import { areasOf } from '#lib/home-of.ts';
import { whoOf } from '#lib/server/who.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const { me } = await whoOf(event);
  return { areas: areasOf(me.roles).filter((area) => area === 'farm' || area === 'coop') };
};
