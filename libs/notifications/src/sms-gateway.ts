import { Logger } from '@nestjs/common';

export interface Sms {
  /** The same message always has the same id, so that a gateway may drop repeats. */
  id: string;
  to: string;
  text: string;
  kind: string;
}

/** Hands a text message over. Throws where trying again makes sense. */
export abstract class SmsGateway {
  /** True where messages only rest in our table, to be read on `/dev/messages`. */
  abstract readonly rests: boolean;
  /** Nothing when it was taken; the reason when it was refused for good. */
  abstract deliver(sms: Sms): Promise<string | undefined>;
}

/** The embedded default: a message that is kept is a message that has arrived. */
export class RestingGateway extends SmsGateway {
  override readonly rests = true;

  override deliver(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const TIMEOUT_MS = 3000;

/** Any gateway that takes `POST {to, text, kind}` as JSON with a bearer key. */
export class HttpSmsGateway extends SmsGateway {
  override readonly rests = false;
  private readonly log = new Logger(HttpSmsGateway.name);

  constructor(private readonly settings: { url: string; key: string }) {
    super();
  }

  override async deliver({ id, to, text, kind }: Sms): Promise<string | undefined> {
    const response = await fetch(this.settings.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.settings.key}`,
        'idempotency-key': id,
      },
      body: JSON.stringify({ to, text, kind }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    // A wrong key or too many at once is ours to mend; any other 4xx will be refused again tomorrow.
    const isForGood = ![401, 403, 408, 429].includes(response.status) && response.status < 500;
    if (!isForGood) throw new Error(`the SMS gateway answered ${response.status}`);
    this.log.warn(`message ${id} (${kind}) was refused with ${response.status}`);
    return `refused with ${response.status}`;
  }
}
