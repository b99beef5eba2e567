import { auditOf } from '#lib/admin/documents.ts';
import { changeLines } from '#lib/admin/record.ts';
import { atDesk } from '#lib/county/desk.server.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await atDesk(event, ['operator']);
  const asked = event.url.searchParams;
  const type = (asked.get('type') ?? 'coop').slice(0, 40);
  const id = (asked.get('id') ?? '').trim().slice(0, 80);
  const after = asked.get('after');
  if (!id)
    return { type, id, isMissing: asked.has('id'), records: null, next: null, isFirst: true };
  const { audit } = await query(event, auditOf, { type, id, after });
  return {
    type,
    id,
    isMissing: false,
    isFirst: after === null,
    records: audit.edges.map(({ node: { before, after: since, ...record } }) => ({
      ...record,
      lines: changeLines(before ?? null, since ?? null),
    })),
    next: audit.pageInfo.hasNextPage ? (audit.pageInfo.endCursor ?? null) : null,
  };
};
