import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import {
  isDefinite,
  isKeyForgotten,
  keyOf,
  mayBeDone,
  type MoveKind,
  type ProviderError,
} from './move-money.rules.ts';
import { type ProviderAttempt, ProviderAttempts } from './provider-attempt.repository.ts';
import { StripeClient } from './stripe-client.ts';

/** The provider refused for good; the next try is a new one. */
export class ProviderRefused extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Move<T extends { id: string }> {
  kind: MoveKind;
  subjectId: string;
  send(key: string): Promise<T>;
  /** What the provider has of this subject, made since then. */
  find(since: Date): Promise<T | undefined>;
}

/**
 * Moves money once. The key is written before the call: after a crash the same try is replayed, after a refusal there
 * is a new one, and a try whose key the provider has forgotten is looked up.
 */
@Injectable()
export class MoveMoney {
  constructor(
    private readonly attempts: ProviderAttempts,
    private readonly clock: Clock,
  ) {}

  /** The provider's id of what moved, and the object where it was seen. Throws `ProviderRefused`, or what went wrong. */
  async run<T extends { id: string }>(move: Move<T>): Promise<{ id: string; object?: T }> {
    const attempt = await this.attempts.begin(move.kind, move.subjectId, this.clock.now());
    if (attempt.providerId !== null) return { id: attempt.providerId };
    if (isKeyForgotten(attempt.begunAt, this.clock.now())) return this.lookUp(move, attempt);
    try {
      const { kind, subjectId, number } = attempt;
      return await this.taken(attempt, await move.send(keyOf(kind, subjectId, number)));
    } catch (error) {
      if (!(error instanceof StripeClient.errors.StripeError)) throw error;
      const refusal: ProviderError = error;
      if (!isDefinite(refusal)) throw error;
      const found = mayBeDone(refusal) ? await move.find(attempt.begunAt) : undefined;
      if (found) return this.taken(attempt, found);
      await this.attempts.refuse(attempt, refusal.message, this.clock.now());
      throw new ProviderRefused(refusal.code ?? refusal.type, refusal.message);
    }
  }

  private async lookUp<T extends { id: string }>(
    move: Move<T>,
    attempt: ProviderAttempt,
  ): Promise<{ id: string; object?: T }> {
    const found = await move.find(attempt.begunAt);
    if (found) return this.taken(attempt, found);
    await this.attempts.refuse(attempt, 'it never arrived', this.clock.now());
    return this.run(move);
  }

  private async taken<T extends { id: string }>(attempt: ProviderAttempt, object: T) {
    await this.attempts.take(attempt, object.id, this.clock.now());
    return { id: object.id, object };
  }
}
