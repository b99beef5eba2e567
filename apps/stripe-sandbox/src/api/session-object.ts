import type Stripe from 'stripe';
import { badParameter } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type Params } from '../params.ts';
import { CURRENCY } from '../settings.ts';

const LINES_MAX = 100;
const METHODS_BY_DEFAULT = ['alipay', 'wechat_pay', 'card'];

/** Reads `line_items`; each carries its price, because the sandbox has no catalogue of its own. */
export function readLineItems(params: Params, now: number): Stripe.LineItem[] {
  const lines = params.list('line_items');
  if (lines.length === 0)
    throw badParameter(
      'You must specify at least one line item. Add `line_items` to the Checkout Session.',
      'line_items',
      'parameter_missing',
    );
  if (lines.length > LINES_MAX)
    throw badParameter(`You may only specify up to ${LINES_MAX} line items.`, 'line_items');
  return lines.map((line) => readLine(line, now));
}

function readLine(line: Params, now: number): Stripe.LineItem {
  line.only('price_data', 'quantity', 'metadata');
  const price = line
    .sub('price_data')
    .only('currency', 'product_data', 'unit_amount', 'tax_behavior');
  const product = price.sub('product_data').only('name', 'description', 'images', 'metadata');
  const currency = price.currency('currency');
  const unitAmount = price.requiredInteger('unit_amount');
  const quantity = line.requiredInteger('quantity', 1, 999_999_999);
  const name = product.requiredText('name');
  const amount = unitAmount * quantity;
  if (!Number.isSafeInteger(amount))
    throw badParameter('The total amount is too large.', 'line_items', 'amount_too_large');
  return {
    id: newStripeId.lineItem(),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency,
    description: name,
    metadata: line.metadata(),
    price: priceObject(unitAmount, now),
    quantity,
  };
}

function priceObject(unitAmount: number, now: number): Stripe.Price {
  return {
    id: newStripeId.price(),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: now,
    currency: CURRENCY,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newStripeId.product(),
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: unitAmount,
    // On the wire a decimal is text; the SDK turns it into its own class.
    unit_amount_decimal: String(unitAmount) as unknown as Stripe.Decimal,
  };
}

interface NewSession {
  params: Params;
  now: number;
  expiresAt: number;
  total: number;
  publicUrl: string;
}

/** A session as Stripe returns it right after it was made: open, unpaid, without a PaymentIntent. */
export function sessionObject({
  params,
  now,
  expiresAt,
  total,
  publicUrl,
}: NewSession): Stripe.Checkout.Session {
  const id = newStripeId.session();
  const methods = params.texts('payment_method_types');
  return {
    ...UNUSED_FIELDS,
    id,
    amount_subtotal: total,
    amount_total: total,
    cancel_url: params.url('cancel_url') ?? null,
    client_reference_id: params.text('client_reference_id') ?? null,
    created: now,
    currency: CURRENCY,
    customer_creation:
      params.choice('customer_creation', ['always', 'if_required']) ?? 'if_required',
    customer_email: params.text('customer_email') ?? null,
    expires_at: expiresAt,
    locale: (params.text('locale') as Stripe.Checkout.Session.Locale | undefined) ?? null,
    metadata: params.metadata(),
    payment_method_types: methods.length > 0 ? methods : METHODS_BY_DEFAULT,
    submit_type: params.choice('submit_type', ['auto', 'book', 'donate', 'pay']) ?? null,
    success_url: params.url('success_url') ?? missingSuccessUrl(),
    url: `${publicUrl}/pay/${id}`,
  };
}

function missingSuccessUrl(): never {
  throw badParameter('Missing required param: success_url.', 'success_url', 'parameter_missing');
}

const UNUSED_FIELDS = {
  object: 'checkout.session',
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: null,
  customer_account: null,
  customer_details: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: { enabled: false },
  mode: 'payment',
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_status: 'unpaid',
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: 'open',
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;
