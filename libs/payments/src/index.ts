export { PaymentsModule } from './payments.module.ts';
export { PayoutAccounts, type PayoutAccount } from './payout-account.repository.ts';
export { TransferToCoop, type CoopTransfer } from './transfer-to-coop.ts';
