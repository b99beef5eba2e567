import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function letters(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Ids as long as Stripe's, so that a column or a pattern that is too short is noticed here. */
export const newStripeId = {
  session: () => `cs_test_a1${letters(56)}`,
  paymentIntent: () => `pi_3${letters(23)}`,
  charge: () => `ch_3${letters(23)}`,
  paymentMethod: () => `pm_1${letters(23)}`,
  dispute: () => `du_1${letters(23)}`,
  refund: () => `re_3${letters(23)}`,
  account: () => `acct_1${letters(15)}`,
  transfer: () => `tr_3${letters(23)}`,
  transferReversal: () => `trr_1${letters(23)}`,
  event: () => `evt_3${letters(23)}`,
  balanceTransaction: () => `txn_3${letters(23)}`,
  destinationPayment: () => `py_1${letters(23)}`,
  lineItem: () => `li_1${letters(23)}`,
  price: () => `price_1${letters(23)}`,
  product: () => `prod_${letters(14)}`,
  request: () => `req_${letters(14)}`,
  secret: () => letters(40),
};
