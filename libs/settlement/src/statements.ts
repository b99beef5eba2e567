import { BadRequestException, Injectable } from '@nestjs/common';
import {
  Clock,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import {
  type EntryRow,
  type StatementOf,
  StatementRepository,
  type TotalsRow,
} from './statement.repository.ts';
import { deductionsOf, periodOf, type Reader, whenWords, wordsOf } from './statement.rules.ts';
import type { StatementEntryType, StatementType } from './statement.types.ts';

export interface StatementPage {
  from: string;
  to: string;
  first: number;
  after: string | null;
}

/** Reads statements. Whose it may be is for the caller to have settled. */
@Injectable()
export class Statements {
  constructor(
    private readonly repository: StatementRepository,
    private readonly clock: Clock,
  ) {}

  async of(of: StatementOf, { from, to, first, after }: StatementPage): Promise<StatementType> {
    const period = periodOf(from, to);
    if (!period) {
      throw new BadRequestException(
        '日期要写成 2026-11-01 这样，开始不晚于结束。 from and to are days such as 2026-11-01, in order.',
      );
    }
    const limit = pageSize(first);
    const asked = { of, ...period };
    const reader = readerOf(of);
    const [totals, rows, balanceFen] = await Promise.all([
      this.repository.totals(asked),
      this.repository.page(asked, limit + 1, cursorOf(after)),
      this.repository.balance(of),
    ]);
    const dueFen = dueTo(reader, totals);
    const now = this.clock.now();
    const words = wordsOf({ dueFen, paidOutFen: totals.paidOutFen, balanceFen }, reader);
    return {
      ...(reader === 'host' ? { ...totals, ...NOT_OF_HOSTS } : totals),
      from,
      to,
      dueFen,
      balanceFen,
      deductions: deductionsOf(totals, reader),
      words: words.zh,
      wordsEn: words.en,
      entries: toConnection(
        rows.map((row) => entryOf(row, reader, now)),
        limit,
        (entry) => encodeCursor([entry.at.toISOString(), entry.id]),
      ),
    };
  }
}

const readerOf = (of: StatementOf): Reader =>
  'coopId' in of ? 'coop' : 'hostId' in of ? 'host' : 'member';

/** What a payout brings the reader: to the cooperative also what it hands on. */
function dueTo(reader: Reader, { coopFen, memberFen, hostFen }: TotalsRow): number {
  if (reader === 'host') return hostFen;
  return reader === 'coop' ? coopFen + memberFen + hostFen : memberFen;
}

/** How cooperative and members share is theirs alone. */
const NOT_OF_HOSTS = {
  coopFen: 0,
  memberFen: 0,
  memberGoodsFen: 0,
  discountFen: 0,
  platformDiscountFen: 0,
};

/** The place that a cursor names; forged ones are refused before SQL sees them. */
function cursorOf(after: string | null): [at: string, id: string] | undefined {
  const keys = decodeCursor(after, 2);
  if (keys === undefined) return undefined;
  const [at, id] = keys;
  if (typeof at !== 'string' || typeof id !== 'string' || !isMoment(at)) throw new InvalidPage();
  return [at, id];
}

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

function entryOf(row: EntryRow, reader: Reader, now: Date): StatementEntryType {
  const when = whenWords(row, now);
  return {
    ...row,
    ...(reader === 'host' && { ...NOT_OF_HOSTS, memberId: null }),
    deductions: deductionsOf(row, reader),
    offsets: row.offsets ?? [],
    whenText: when.zh,
    whenTextEn: when.en,
  };
}
