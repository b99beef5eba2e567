import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { ModuleRef } from '@nestjs/core';
import { ProviderBalance } from '@chucun/payments';
import { DataSource } from 'typeorm';
import { DifferenceRepository, type FoundDifference } from './difference.repository.ts';
import { LedgerRepository } from './ledger.repository.ts';
import { PROVIDER } from './ledger.rules.ts';

const EVERY_SECONDS = 600;

/**
 * Money that the provider holds equals what the ledger says it holds, or the difference is listed with its cause. What
 * nothing explains is listed when two looks in a row find the same amount: between two, money is on its way.
 */
@Injectable()
export class CompareWithProvider implements OnModuleInit {
  private unexplainedBefore: number | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly jobs: TimedJobs,
    private readonly clock: Clock,
    private readonly ledger: LedgerRepository,
    private readonly differences: DifferenceRepository,
    private readonly others: ModuleRef,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'settlement.compare',
      everySeconds: EVERY_SECONDS,
      run: () => this.run(),
    });
  }

  /** Without payments in the process there is nobody to ask. */
  async run(): Promise<void> {
    const provider = this.others.get(ProviderBalance, { strict: false });
    const at = this.clock.now();
    const providerFen = await provider.heldFen();
    const ledgerFen = 0 - (await this.ledger.balanceOf(PROVIDER));
    const known = await this.differences.known(at);
    const explained = known.reduce((sum, { theirsFen, oursFen }) => sum + theirsFen - oursFen, 0);
    const unexplained = providerFen - ledgerFen - explained;
    const listed = known.filter(({ isListed }) => isListed);
    if (unexplained !== 0 && unexplained === this.unexplainedBefore)
      listed.push(unexplainedOf(ledgerFen + explained, providerFen));
    this.unexplainedBefore = unexplained;
    await this.db.transaction(async (tx) => {
      await this.differences.keep(tx, listed, at);
      await this.differences.noteCheck(tx, { ledgerFen, providerFen, at: at.toISOString() });
    });
  }
}

const unexplainedOf = (oursFen: number, theirsFen: number): FoundDifference => ({
  kind: 'unexplained',
  reference: 'total',
  oursFen,
  theirsFen,
  cause: '',
  isListed: true,
});
