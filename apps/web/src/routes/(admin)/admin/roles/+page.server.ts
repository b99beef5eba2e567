import { fail, redirect } from '@sveltejs/kit';
import { grantRole, revokeRole } from '#lib/admin/documents.ts';
import { isUuid } from '#lib/admin/record.ts';
import { atDesk } from '#lib/county/desk.server.ts';
import { isRefusal, refusedField } from '#lib/refusals.ts';
import { query } from '#lib/server/api.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = await atDesk(event, ['operator']);
  const asked = event.url.searchParams;
  const done = asked.get('granted') ?? asked.get('revoked');
  const id = asked.get('id') ?? '';
  return {
    grants: me.grants,
    done: done ? { role: done, isTaken: asked.has('revoked'), id: isUuid(id) ? id : '' } : null,
  };
};

const FIELDS = ['phone', 'role', 'regionCode', 'coopId', 'stationId', 'memberId'] as const;

export const actions: Actions = {
  grant: async (event) => {
    await atDesk(event, ['operator']);
    const form = await event.request.formData();
    const values = Object.fromEntries(
      FIELDS.map((field) => [field, String(form.get(field) ?? '').trim()]),
    ) as Record<(typeof FIELDS)[number], string>;
    const { phone, role, ...scope } = values;
    const scopes = Object.fromEntries(
      Object.entries(scope).map(([field, value]) => [field, value || null]),
    );
    const { grantRole: answer } = await query(event, grantRole, {
      input: { phone, role, ...scopes },
    });
    if (isRefusal(answer)) {
      const field = answer.__typename === 'PhoneInvalid' ? 'phone' : refusedField(answer);
      return fail(409, { values, field, problem: sayRefusal(event, answer) });
    }
    redirect(303, `/admin/roles?granted=${encodeURIComponent(answer.role)}&id=${answer.id}`);
  },

  revoke: async (event) => {
    await atDesk(event, ['operator']);
    const grantId = String((await event.request.formData()).get('grantId') ?? '').trim();
    const { revokeRole: answer } = await query(event, revokeRole, { grantId });
    if (isRefusal(answer)) return fail(409, { grantId, refused: sayRefusal(event, answer) });
    redirect(303, `/admin/roles?revoked=${encodeURIComponent(answer.role)}`);
  },
};
