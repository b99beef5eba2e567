import { fail } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusals.ts';
import { safeNext } from '#lib/safe-next.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { sayRefusal, textsOf } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';
import { confirmNewSecondFactor, secondFactorState, startSecondFactor } from './documents.ts';

export const load: PageServerLoad = async (event) => {
  requireLogin(event);
  const { me } = await query(event, secondFactorState);
  return {
    isInPlace: me?.hasSecondFactor ?? false,
    next: safeNext(event.url.searchParams.get('next'), '/account'),
  };
};

const asImage = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
// The picture travels with the form, so that a slip of the finger does not mean scanning again.
const QR = /^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]{1,20000}$/;

export const actions: Actions = {
  start: async (event) => {
    requireLogin(event);
    const { startSecondFactor: answer } = await query(event, startSecondFactor);
    if (isRefusal(answer)) return fail(409, { step: 'start', problem: sayRefusal(event, answer) });
    return { step: 'confirm', secret: answer.secret, qr: asImage(answer.qrSvg) };
  },

  confirm: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const code = String(form.get('code') ?? '').replace(/\s/g, '');
    const [secret, qr] = [String(form.get('secret') ?? ''), String(form.get('qr') ?? '')];
    const texts = textsOf(event).county.secondFactor;
    if (!/^[A-Z2-7]{16,64}$/.test(secret) || !QR.test(qr)) {
      return fail(400, { step: 'start', problem: texts.expired });
    }
    if (!code) return fail(400, { step: 'confirm', secret, qr, problem: texts.missingCode });
    const { confirmNewSecondFactor: answer } = await query(event, confirmNewSecondFactor, { code });
    if (!isRefusal(answer)) return { step: 'done', codes: answer.codes };
    const problem = sayRefusal(event, answer);
    return answer.__typename === 'CodeWrong'
      ? fail(409, { step: 'confirm', secret, qr, problem })
      : fail(409, { step: 'start', problem });
  },
};
