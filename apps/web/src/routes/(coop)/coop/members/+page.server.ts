import { graphql } from '@chucun/contract';
import { squareMetresOf } from '#lib/coop/mu.ts';
import { isRefusal } from '#lib/refusals.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { addPlotTo, addTo, deskMembers, giveLogin, takeOut } from '#lib/server/member-documents.ts';
import { regionChoices } from '#lib/server/regions.ts';
import { sayRefusal, textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const town = event.url.searchParams.get('town') ?? '';
  const after = event.url.searchParams.get('after');
  const county = coop.region.code.slice(0, 6);
  const [answer, towns, villages] = await Promise.all([
    query(event, deskMembers, { coopId: coop.id, after }),
    regionChoices(event, county),
    /^\d{9,12}$/.test(town) && town.startsWith(county) ? regionChoices(event, town) : [],
  ]);
  // Where the cooperative's members live already comes first: most new ones are their neighbours.
  const known = new Map(
    answer.coopMembers.edges.flatMap(({ node }) =>
      node.village ? [[node.village.code, node.village.name]] : [],
    ),
  );
  for (const { code, name } of villages) known.set(code, name);
  return {
    members: answer.coopMembers,
    plots: answer.plots.edges.map(({ node }) => node),
    towns,
    town,
    villages: [...known].map(([code, name]) => ({ code, name })),
  };
};

export const actions = {
  add: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const t = textsOf(event).coop.books.members;
    const [name, phone, household] = ['name', 'phone', 'householdNumber'].map((field) =>
      text(form, field),
    );
    const input = {
      coopId: coop.id,
      name: name!,
      phone: phone || null,
      villageCode: text(form, 'villageCode'),
      householdNumber: /^\d{1,6}$/.test(household!) ? Number(household) : null,
      joinedOn: text(form, 'joinedOn') || null,
    };
    const { addMember } = await query(event, addTo, { input });
    if (addMember.__typename !== 'Member') return refusedBy(event, addMember, form, 'add');
    if (!phone) return { done: t.added(name!, addMember.number), of: 'add' };
    const grant = { phone, role: 'farmer', coopId: coop.id, memberId: addMember.id };
    const { grantRole } = await query(event, giveLogin, { input: grant });
    const done = isRefusal(grantRole)
      ? t.addedNoLogin(name!, addMember.number, sayRefusal(event, grantRole))
      : t.addedLogin(name!, addMember.number);
    return { done, of: 'add' };
  },
  remove: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const memberId = text(form, 'memberId');
    const { removeMember } = await query(event, takeOut, { input: { coopId: coop.id, memberId } });
    const done = textsOf(event).coop.books.members.removed;
    return refusedBy(event, removeMember, form, memberId) ?? { done, of: memberId };
  },
  plot: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const t = textsOf(event).coop.books.members;
    const areaSquareMetres = squareMetresOf(text(form, 'area'));
    if (areaSquareMetres === undefined)
      return refused(t.plotAreaBad, 'areaSquareMetres', form, 'plot');
    const { addPlot } = await query(event, addPlotTo, {
      input: {
        coopId: coop.id,
        memberId: text(form, 'memberId'),
        name: text(form, 'plotName'),
        villageCode: text(form, 'villageCode'),
        areaSquareMetres,
      },
    });
    return refusedBy(event, addPlot, form, 'plot') ?? { done: t.plotAdded, of: 'plot' };
  },
} satisfies Actions;
