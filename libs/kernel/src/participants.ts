import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A moment in one domain's transaction that later domains add their own rows to. */
export class ChainPoint<T> {
  declare readonly payload: T;
  constructor(readonly name: string) {}
}

type Work = (tx: EntityManager, payloads: readonly never[]) => Promise<void>;

/**
 * Lets a domain further down the chain commit together with one further up, without being imported by it:
 * the ledger's transfers and the statistics' facts stand or fall with the payment that they describe.
 */
@Injectable()
export class Participants {
  private readonly works = new Map<string, Work[]>();

  join<T>(point: ChainPoint<T>, work: (tx: EntityManager, payload: T) => Promise<void>): void {
    this.joinAll(point, async (tx, payloads) => {
      for (const payload of payloads) await work(tx, payload);
    });
  }

  /** For work that takes several moments of one transaction together, in as many statements as one. */
  joinAll<T>(
    point: ChainPoint<T>,
    work: (tx: EntityManager, payloads: readonly T[]) => Promise<void>,
  ): void {
    this.works.set(point.name, [...(this.works.get(point.name) ?? []), work as Work]);
  }

  /** Runs every participant in the order of joining, inside `tx`; the first failure rolls all back. */
  tell<T>(tx: EntityManager, point: ChainPoint<T>, payload: T): Promise<void> {
    return this.tellAll(tx, point, [payload]);
  }

  async tellAll<T>(tx: EntityManager, point: ChainPoint<T>, payloads: readonly T[]): Promise<void> {
    if (payloads.length === 0) return;
    for (const work of this.works.get(point.name) ?? []) await work(tx, payloads as never[]);
  }
}
