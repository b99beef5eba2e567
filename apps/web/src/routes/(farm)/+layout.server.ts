import { whoOf } from '#lib/server/who.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const { me, coops } = await whoOf(event);
  const grant = me.grants.find(({ role, memberId }) => role === 'farmer' && memberId);
  const coop = coops.find(({ id }) => id === grant?.coopId);
  return {
    owner: { id: me.id, name: me.displayName },
    isManager: me.grants.some(({ role }) => role === 'coop_manager'),
    farmCoop: coop
      ? { id: coop.id, name: coop.name, slug: coop.slug, sealText: coop.sealText }
      : null,
  };
};
