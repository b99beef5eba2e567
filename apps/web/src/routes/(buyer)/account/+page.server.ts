import { fail, redirect } from '@sveltejs/kit';
import { addressFaults, readAddress } from '#lib/address-form.ts';
import { isRefusal } from '#lib/refusals.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { regionLevels } from '#lib/server/regions.ts';
import { forgetSession } from '#lib/server/session.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import { saveAddress } from '../checkout/documents.ts';
import type { Actions, PageServerLoad } from './$types';
import { accountPage, deleteAddress, endSession, logOut } from './documents.ts';

export const load: PageServerLoad = async (event) => {
  // Language and text size are for strangers too, so this page opens without an account.
  if (!event.locals.token) return { me: null, sessions: [], addresses: [], levels: null };
  const [{ me, mySessions, addresses }, levels] = await Promise.all([
    query(event, accountPage),
    regionLevels(event, '', ''),
  ]);
  return { me, sessions: mySessions.edges.map(({ node }) => node), addresses, levels };
};

const idOf = (form: FormData) => String(form.get('id') ?? '');

export const actions: Actions = {
  logOut: async (event) => {
    if (event.locals.token) await query(event, logOut);
    forgetSession(event);
    redirect(303, '/');
  },

  endSession: async (event) => {
    requireLogin(event);
    const answer = await query(event, endSession, { id: idOf(await event.request.formData()) });
    if (isRefusal(answer.endSession))
      return fail(409, { problem: sayRefusal(event, answer.endSession) });
    redirect(303, '/account');
  },

  deleteAddress: async (event) => {
    requireLogin(event);
    const answer = await query(event, deleteAddress, { id: idOf(await event.request.formData()) });
    if (isRefusal(answer.deleteAddress))
      return fail(409, { problem: sayRefusal(event, answer.deleteAddress) });
    redirect(303, '/account?done=deleted');
  },

  /** Without script: shows the next level of regions and keeps what was typed. */
  step: async (event) => {
    requireLogin(event);
    const values = readAddress(await event.request.formData());
    return { values, levels: await regionLevels(event, values.province, values.prefecture) };
  },

  saveAddress: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const values = readAddress(form);
    const again = async () => ({
      values,
      levels: await regionLevels(event, values.province, values.prefecture),
    });
    const faults = addressFaults(values);
    if (faults.length > 0) return fail(400, { ...(await again()), faults });
    const { name, phone, regionCode, detail } = values;
    const isDefault = form.get('isDefault') === 'yes';
    const answer = await query(event, saveAddress, {
      input: { name, phone, regionCode, detail, isDefault },
    });
    if (isRefusal(answer.saveAddress))
      return fail(409, { ...(await again()), problem: sayRefusal(event, answer.saveAddress) });
    redirect(303, '/account?done=saved');
  },
};
