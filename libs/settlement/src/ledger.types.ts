import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar } from '@chucun/kernel';

@ObjectType('LedgerAccountSum')
export class LedgerAccountSumType {
  @Field(() => String) kind: string;
  @Field(() => Int) accounts: number;
  @Field(() => FenScalar, { description: 'Positive is owed to these accounts’ owners.' })
  balanceFen: number;
}

@ObjectType('LedgerTransferSum')
export class LedgerTransferSumType {
  @Field(() => String) kind: string;
  @Field(() => Int) transfers: number;
  @Field(() => FenScalar) amountFen: number;
}

@ObjectType('LedgerCheck', { description: 'The whole ledger on one page, for operators.' })
export class LedgerCheckType {
  @Field(() => FenScalar, { description: 'Over all accounts; anything but zero is an alarm.' })
  sumFen: number;
  @Field(() => Boolean) balanced: boolean;
  @Field(() => FenScalar, {
    description: 'What the provider should hold for us by our books (L-37).',
  })
  heldByProviderFen: number;
  @Field(() => [LedgerAccountSumType]) accounts: LedgerAccountSumType[];
  @Field(() => [LedgerTransferSumType]) transfers: LedgerTransferSumType[];
}
