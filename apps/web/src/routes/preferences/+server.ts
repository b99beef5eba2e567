import { redirect } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/locale.ts';
import { isTextSize, isTheme, preferenceCookies } from '#lib/preferences.ts';
import { safeNext } from '#lib/safe-next.ts';
import { keepCookie } from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

/** Language, light and text size, kept in cookies and known to the very next page. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const locale = form.get('locale');
  const theme = form.get('theme');
  const size = form.get('size');
  if (isLocale(locale)) keepCookie(event, preferenceCookies.locale, locale);
  if (isTheme(theme)) keepCookie(event, preferenceCookies.theme, theme);
  if (isTextSize(size)) keepCookie(event, preferenceCookies.size, size);
  redirect(303, safeNext(String(form.get('next') ?? ''), '/'));
};
