export type Locale = 'zh' | 'en';

/** One text message to one phone, because of one event. */
export interface Message {
  /** The outbox row that caused it: the same cause, kind and subject reach a phone once. */
  eventId: number;
  kind: string;
  /** What it is about where one event is about several things, such as an order's id. */
  subject: string;
  phone: string;
  accountId: string | null;
  body: string;
  /** A login code inside `body`; kept readable in demo and tests only. */
  code?: string;
}
