import { createHmac } from 'node:crypto';

/** `Stripe-Signature` for a payload: HMAC-SHA256 of `t.payload`. */
export function signatureHeader(payload: string, secret: string, seconds: number): string {
  const signature = createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}
