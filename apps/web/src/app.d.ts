import type { Locale } from '#lib/i18n/locale.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Preferences } from '#lib/preferences.ts';

declare global {
  namespace App {
    interface Error {
      /** Which sentence the error page says; `message` is for logs. */
      reason?: 'api-away' | 'forbidden';
    }
    interface Locals {
      locale: Locale;
      preferences: Preferences;
      /** Bearer token of the signed-in person, from the HttpOnly cookie. */
      token: string | undefined;
    }
    interface PageData extends Partial<Texts> {
      locale: Locale;
      preferences: Preferences;
      signedIn: boolean;
      cartCount: number;
    }
  }
}
