import { createHash, timingSafeEqual } from 'node:crypto';
import { StripeFault } from './errors.ts';

const NO_KEY =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.";

/** Accepts the secret key as Bearer or as the user name of Basic; refuses as Stripe does. */
export function authorise(header: string | undefined, secretKey: string): void {
  const given = keyIn(header);
  if (given === undefined || given === '') throw unauthorised(NO_KEY);
  if (!timingSafeEqual(digest(given), digest(secretKey)))
    throw unauthorised(`Invalid API Key provided: ${masked(given)}`);
}

function keyIn(header: string | undefined): string | undefined {
  const [scheme, credentials] = (header ?? '').split(' ', 2);
  if (credentials === undefined) return undefined;
  if (scheme?.toLowerCase() === 'bearer') return credentials;
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(credentials, 'base64').toString('utf8').split(':', 1)[0];
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function masked(key: string): string {
  return `${key.slice(0, 8)}${'*'.repeat(Math.max(key.length - 12, 3))}${key.length > 12 ? key.slice(-4) : ''}`;
}

function unauthorised(message: string): StripeFault {
  return new StripeFault(401, { type: 'invalid_request_error', message });
}
