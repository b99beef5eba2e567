import type { Locale } from './message.ts';

export interface Recipient {
  accountId: string;
  phone: string;
  locale: Locale;
}

/**
 * All that notifications may ask about people. The app binds it to whoever knows them
 * (`NotificationsModule.reaching(Accounts)`), so that no phone number rests in the outbox.
 */
export abstract class RecipientDirectory {
  abstract contactsOf(accountIds: readonly string[]): Promise<Recipient[]>;
  abstract managersOf(coopIds: readonly string[]): Promise<{ coopId: string; accountId: string }[]>;
}
