import { arrangeActions } from '#lib/live/studio/arrange-actions.server.ts';
import { editActions } from '#lib/live/studio/edit-actions.server.ts';
import { goodsOf } from '#lib/live/studio/goods.server.ts';
import { helperActions } from '#lib/live/studio/helpers.server.ts';
import { preparingOf } from '#lib/live/studio/preparing.server.ts';
import { inChina } from '#lib/live/studio/start-time.ts';
import { qrPath } from '#lib/server/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { session, checks, mayApprove } = await preparingOf(event);
  const shelved = session.shelf.map(({ variant }) => variant.id);
  const goods = await goodsOf(event, session.coop.id, shelved);
  const { title, intro, startsAt, isAiGenerated } = session;
  return {
    session,
    checks,
    mayApprove,
    goods,
    qr: qrPath(session.share.url),
    values: {
      title,
      intro,
      script: session.script ?? '',
      ...inChina(startsAt),
      isAiGenerated: isAiGenerated ? 'yes' : '',
      coverPhotoId: session.coverPhotoId ?? '',
    },
  };
};

export const actions = { ...editActions, ...arrangeActions, ...helperActions } satisfies Actions;
