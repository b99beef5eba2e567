import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { addStationTo, deskSetup, openShop, saveFacts } from '#lib/server/setup-documents.ts';
import { textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const EXEMPTIONS = ['SELF_PRODUCED', 'HANDICRAFT', 'PETTY_TRADE'] as const;

/** Percent as typed, with one decimal at most, in basis points. */
function basisPoints(typed: string): number | undefined {
  const match = /^(\d{1,3})(?:[.。](\d))?$/.exec(typed);
  if (!match) return undefined;
  const points = Number(match[1]) * 100 + Number(match[2] ?? '0') * 10;
  return points <= 10_000 ? points : undefined;
}

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const answer = await query(event, deskSetup, { coopId: coop.id });
  const villages = new Map(
    answer.coopMembers.edges.flatMap(({ node }) =>
      node.village ? [[node.village.code, node.village.name]] : [],
    ),
  );
  return {
    shop: answer.coop!,
    onboarding: answer.coopOnboarding,
    villages: [...villages].map(([code, name]) => ({ code, name })),
  };
};

export const actions = {
  facts: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const t = textsOf(event).coop.books.setup;
    const memberShareBp = basisPoints(text(form, 'memberShare'));
    if (memberShareBp === undefined) return refused(t.shareBad, 'memberShareBp', form, 'facts');
    const exemption = EXEMPTIONS.find((each) => each === form.get('exemption'));
    const { updateCoop } = await query(event, saveFacts, {
      input: {
        coopId: coop.id,
        phone: text(form, 'phone') || null,
        story: text(form, 'story'),
        memberShareBp,
        // One replaces the other (L-03, L-05): a chosen statement wins only where no code is given.
        ...(text(form, 'registrationNumber')
          ? { registrationNumber: text(form, 'registrationNumber') }
          : exemption
            ? { exemption }
            : {}),
      },
    });
    return refusedBy(event, updateCoop, form, 'facts') ?? { done: t.saved, of: 'facts' };
  },
  open: async (event) => {
    const { coop } = await deskOf(event);
    const { openCoop } = await query(event, openShop, { coopId: coop.id });
    const done = textsOf(event).coop.books.setup.opened;
    return refusedBy(event, openCoop, new FormData(), 'open') ?? { done, of: 'open' };
  },
  station: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const input = {
      coopId: coop.id,
      name: text(form, 'stationName'),
      villageCode: text(form, 'villageCode'),
      detail: text(form, 'detail') || null,
    };
    const { addStation } = await query(event, addStationTo, { input });
    const done = textsOf(event).coop.books.setup.stationAdded;
    return refusedBy(event, addStation, form, 'station') ?? { done, of: 'station' };
  },
} satisfies Actions;
