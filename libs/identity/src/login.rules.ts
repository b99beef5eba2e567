import { randomBytes, randomInt } from 'node:crypto';
import { generateSync, verifySync } from 'otplib';

/** Lifetimes in seconds, and tries. */
export const CODE_SECONDS = 300;
export const CODE_TRIES = 5;
export const CHALLENGE_SECONDS = 300;
export const SESSION_SECONDS = 30 * 86_400;
/** A session in use moves its end at most this often. */
export const TOUCH_SECONDS = 60;
export const RECOVERY_CODES = 10;

export const newLoginCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** 32 random bytes, as they go to the caller; only their SHA-256 is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What was typed as a code, without the spaces and full-width digits that keyboards add. */
export const cleanCode = (typed: string): string =>
  typed.slice(0, 64).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const AMBIGUOUS_FREE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A recovery code such as `K7QWM-3DPXA`: 50 random bits without 0, 1, I and O. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(10)].map((byte) => AMBIGUOUS_FREE[byte % 32]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

const STEP_SECONDS = 30;

/** The time step whose code this is, at most one step off; `undefined` for a wrong code. */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(at.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}

/** The code that an authenticator shows at this moment. */
export const totpCode = (secret: string, at: Date): string =>
  generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });
