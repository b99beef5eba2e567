import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Connection, connectionOf, FenScalar } from '@chucun/kernel';
import type { EntryKind } from './statement.repository.ts';

const EntryKinds: Record<EntryKind, EntryKind> = {
  SALE: 'SALE',
  FREIGHT: 'FREIGHT',
  REFUND: 'REFUND',
  FREIGHT_REFUND: 'FREIGHT_REFUND',
  PAYOUT: 'PAYOUT',
};
registerEnumType(EntryKinds, { name: 'StatementEntryKind' });

@ObjectType('Deduction', {
  description: 'Something that was taken off, never hidden in the price (C-09).',
})
export class DeductionType {
  @Field(() => String, {
    description: 'DISCOUNT, COMMISSION, HOST_SHARE, COOP_SHARE or MEMBER_SHARE.',
  })
  code: string;
  @Field(() => String) name: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) reason: string;
  @Field(() => String) reasonEn: string;
  @Field(() => String, { nullable: true, description: 'Share of the goods, such as 5%.' })
  rate: string | null;
  @Field(() => FenScalar, { description: 'Negative when it was given back with a refund.' })
  amountFen: number;
}

@ObjectType('PayoutOffset', {
  description: 'A refund after payment that this payout takes off, with its order.',
})
export class PayoutOffsetType {
  @Field(() => String) orderNumber: string;
  @Field(() => FenScalar) amountFen: number;
}

@ObjectType('StatementEntry', {
  description:
    'A line of the passbook. Amounts are signed: a refund takes back what its sale gave.',
})
export class StatementEntryType {
  @Field(() => String) id: string;
  @Field(() => EntryKinds) kind: EntryKind;
  @Field(() => Date) at: Date;
  @Field(() => String, { nullable: true }) orderNumber: string | null;
  @Field(() => String, { nullable: true }) productName: string | null;
  @Field(() => String, { nullable: true }) variantName: string | null;
  @Field(() => Int, { nullable: true }) quantity: number | null;
  @Field(() => String, { nullable: true }) memberId: string | null;
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar, { description: 'What the buyer paid, or was given back.' })
  buyerFen: number;
  @Field(() => FenScalar, {
    description: 'A coupon of the platform: paid by the platform, not taken off.',
  })
  platformDiscountFen: number;
  @Field(() => [DeductionType]) deductions: DeductionType[];
  @Field(() => FenScalar, { description: 'The cooperative’s own part.' }) coopFen: number;
  @Field(() => FenScalar, { description: 'The member’s part.' }) memberFen: number;
  @Field(() => FenScalar, { description: 'The live host’s part, at the rate of the sale (S20).' })
  hostFen: number;
  @Field(() => FenScalar, { description: 'Set on payouts.' }) paidOutFen: number;
  @Field(() => Date, { nullable: true, description: 'Null until the order is completed.' })
  dueAt: Date | null;
  @Field(() => Date, { nullable: true }) paidAt: Date | null;
  @Field(() => String, { description: 'When the money comes, as a clause.' }) whenText: string;
  @Field(() => String) whenTextEn: string;
  @Field(() => [PayoutOffsetType]) offsets: PayoutOffsetType[];
}

const StatementEntryConnection = connectionOf('StatementEntry', StatementEntryType);

@ObjectType('Statement', {
  description:
    'Sold, taken off, refunded, due and paid out in a period; the sums are the ledger’s.',
})
export class StatementType {
  @Field(() => String) from: string;
  @Field(() => String) to: string;
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar, {
    description: 'Goods of members; trade with others is booked apart from it (C-02).',
  })
  memberGoodsFen: number;
  @Field(() => FenScalar, { description: 'What buyers paid, less what they were given back.' })
  buyerFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => FenScalar) platformDiscountFen: number;
  @Field(() => [DeductionType], { description: 'What was taken off in the period, in sum.' })
  deductions: DeductionType[];
  @Field(() => FenScalar) coopFen: number;
  @Field(() => FenScalar) memberFen: number;
  @Field(() => FenScalar) hostFen: number;
  @Field(() => FenScalar, {
    description:
      'What became due to the reader in the period: to the cooperative with its members’ and hosts’ shares, to a farmer or a host the own.',
  })
  dueFen: number;
  @Field(() => FenScalar) paidOutFen: number;
  @Field(() => FenScalar, {
    description: 'Still to come today; negative after refunds of paid sales.',
  })
  balanceFen: number;
  @Field(() => String, { description: 'The period in sentences to read aloud.' }) words: string;
  @Field(() => String) wordsEn: string;
  @Field(() => StatementEntryConnection) entries: Connection<StatementEntryType>;
}
