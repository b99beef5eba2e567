import { error, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { graphql } from '@chucun/contract';
import { goodsOf } from '#lib/live/studio/goods.server.ts';
import { planOf } from '#lib/live/studio/planned.ts';
import { hostOf } from '#lib/live/studio/seat.server.ts';
import { momentInChina, nextHour } from '#lib/live/studio/start-time.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { sendPhotos } from '#lib/server/send-photos.ts';
import { textsOf } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

const draftIt = graphql(`
  mutation StudioDraft($input: ScheduleLiveSessionInput!) {
    saveLiveDraft(input: $input) {
      __typename
      ... on LiveSession {
        id
      }
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { hosted } = await hostOf(event);
  const coop = hosted.find(({ id }) => id === event.url.searchParams.get('coop')) ?? hosted[0];
  if (!coop) error(404, 'No cooperative.');
  const goods = await goodsOf(event, coop.id);
  return {
    coop,
    coops: hosted.map(({ id, name }) => ({ id, name })),
    goods,
    key: randomUUID(),
    at: nextHour(new Date()),
  };
};

/** The ticked packs with what they are planned to cost; the name of a field that cannot be read. */
function shelfOf(form: FormData) {
  const shelf = [];
  for (const variantId of form.getAll('variantId').map(String)) {
    const typed = (name: string) => text(form, `${name}-${variantId}`);
    const plan = planOf(typed('price'), typed('quota'), typed('limit'));
    if (typeof plan === 'string') return { field: plan, variantId };
    shelf.push({ variantId, ...plan });
  }
  return { shelf };
}

export const actions = {
  default: async (event) => {
    const { hosted } = await hostOf(event);
    const form = await event.request.formData();
    const { basics, shelf: words } = textsOf(event).studio;
    const startsAt = momentInChina(text(form, 'day'), text(form, 'time'));
    if (!startsAt) return refused(basics.timeBad, 'startsAt', form);
    const picked = shelfOf(form);
    if (!picked.shelf)
      return refused(
        picked.field === 'livePriceFen' ? words.badPrice : words.badNumber,
        `${picked.field}-${picked.variantId}`,
        form,
      );
    const photos = await sendPhotos(event, form, 'cover');
    if ('problem' in photos) return refused(photos.problem, 'cover', form);
    const coopId = hosted.find(({ id }) => id === text(form, 'coopId'))?.id ?? hosted[0]?.id ?? '';
    const { saveLiveDraft } = await query(event, draftIt, {
      input: {
        coopId,
        title: text(form, 'title'),
        intro: text(form, 'intro') || null,
        script: text(form, 'script') || null,
        startsAt,
        coverPhotoId: photos[0] ?? null,
        isAiGenerated: text(form, 'isAiGenerated') === 'yes',
        shelf: picked.shelf,
        clientKey: text(form, 'clientKey') || null,
      },
    });
    if (saveLiveDraft.__typename === 'LiveSession')
      redirect(303, `/studio/${saveLiveDraft.id}/prepare`);
    return refusedBy(event, saveLiveDraft, form);
  },
} satisfies Actions;
