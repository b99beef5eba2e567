export {
  disputeClosed,
  disputeOpened,
  refundPaidByHand,
  type DisputeClosed,
  type DisputeOpened,
  type RefundPaidByHand,
} from './chain.ts';
export { PaymentsModule } from './payments.module.ts';
export { PayoutAccounts, type PayoutAccount } from './payout-account.repository.ts';
export { ProviderBalance } from './provider-balance.ts';
export { TransferToCoop, type CoopTransfer } from './transfer-to-coop.ts';
