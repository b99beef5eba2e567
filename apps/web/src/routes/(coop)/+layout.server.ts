import { managedCoops, seatOf, whoOf } from '#lib/server/who.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const who = await whoOf(event);
  const desks = managedCoops(who);
  return {
    deskCoop: seatOf(event, desks) ?? null,
    deskCount: desks.length,
    isFarmer: who.me.grants.some(({ role }) => role === 'farmer'),
  };
};
