export {
  COMMISSION,
  PLATFORM_DISCOUNT,
  PROVIDER,
  reversalOf,
  splitWithinCap,
} from './ledger.rules.ts';
export { Ledger, type LedgerState } from './ledger.ts';
export { type PayoutOrder, PayoutProvider } from './payout-provider.ts';
export { PayoutsByPaymentsModule } from './payouts-by-payments.module.ts';
export { PayoutsDue } from './payouts-due.ts';
export { SettlementModule } from './settlement.module.ts';
export { yuanText } from './statement.rules.ts';
