/** The body of Stripe's `{ error }`. */
export interface StripeErrorBody {
  type: 'invalid_request_error' | 'idempotency_error' | 'card_error' | 'api_error';
  message: string;
  code?: string;
  param?: string;
  doc_url?: string;
}

/** An answer in Stripe's error form. `executed` tells whether an idempotency key remembers it. */
export class StripeFault extends Error {
  constructor(
    readonly status: number,
    readonly body: StripeErrorBody,
    readonly executed = false,
  ) {
    super(body.message);
    if (body.code !== undefined && body.doc_url === undefined)
      body.doc_url = `https://stripe.com/docs/error-codes/${body.code.replaceAll('_', '-')}`;
  }
}

/** The parameters are wrong; Stripe forgets the idempotency key of such a request. */
export function badParameter(message: string, param?: string, code?: string): StripeFault {
  return new StripeFault(400, requestError(message, param, code));
}

/** The parameters are right but the state of the objects refuses; Stripe replays this for the same key. */
export function refused(message: string, param?: string, code?: string): StripeFault {
  return new StripeFault(400, requestError(message, param, code), true);
}

export function noSuch(what: string, id: string, param: string): StripeFault {
  return new StripeFault(404, requestError(`No such ${what}: '${id}'`, param, 'resource_missing'));
}

function requestError(message: string, param?: string, code?: string): StripeErrorBody {
  return {
    type: 'invalid_request_error',
    message,
    ...(code === undefined ? {} : { code }),
    ...(param === undefined ? {} : { param }),
  };
}

/** `¥12.05`, as Stripe writes amounts into its sentences. Integer arithmetic only. */
export function yuan(fen: number): string {
  const cents = Math.abs(fen) % 100;
  return `${fen < 0 ? '-' : ''}¥${(Math.abs(fen) - cents) / 100}.${String(cents).padStart(2, '0')}`;
}
