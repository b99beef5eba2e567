import type { RequestEvent } from '@sveltejs/kit';
import { apiOrigin } from './api.ts';
import { textsOf } from './texts.ts';

const AT_ONCE = 6;

/** Sends a plain form's pictures one after the other: their ids, or a sentence about the first that was not taken. */
export async function sendPhotos(
  event: RequestEvent,
  form: FormData,
  name: string,
): Promise<string[] | { problem: string }> {
  const files = form
    .getAll(name)
    .filter((file): file is File => file instanceof File && file.size > 0);
  const ids: string[] = [];
  for (const file of files.slice(0, AT_ONCE)) {
    const body = new FormData();
    body.append('file', file, 'photo');
    const response = await fetch(`${apiOrigin()}/media`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${event.locals.token ?? ''}` },
    }).catch(() => undefined);
    const said = (await response?.json().catch(() => undefined)) as
      { id?: string; message?: string; messageZh?: string } | undefined;
    if (!said?.id) {
      const sentence = event.locals.locale === 'zh' ? said?.messageZh : said?.message;
      return { problem: sentence ?? textsOf(event).common.problems.network };
    }
    ids.push(said.id);
  }
  return ids;
}
