import type Stripe from 'stripe';
import { badParameter } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type Params } from '../params.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { CURRENCY } from '../settings.ts';
import { accountOf, type Call, type Endpoint } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';

const DUE_BEFORE_ONBOARDING = ['business_profile.url', 'external_account', 'tos_acceptance.date'];
const CREATE_PARAMS = [
  'business_profile',
  'business_type',
  'capabilities',
  'controller',
  'country',
  'default_currency',
  'email',
  'expand',
  'metadata',
  'type',
];

function create(call: Call): object {
  const { core, change, params, cause } = call;
  params.only(...CREATE_PARAMS);
  const type = params.choice('type', ['custom', 'express', 'standard']);
  if (type !== undefined && params.has('controller'))
    throw badParameter(
      'You may only specify one of these parameters: type, controller.',
      undefined,
      'parameters_exclusive',
    );
  const account = newAccount(core, params);
  change.put('account', account);
  core.emit(change, cause, { type: 'account.updated', object: account, account: account.id });
  return account;
}

/** An account whose holder has not been through onboarding yet. */
export function newAccount(core: SandboxCore, params: Params): Stripe.Account {
  const type = params.choice('type', ['custom', 'express', 'standard']);
  const profile = params
    .sub('business_profile')
    .only('name', 'mcc', 'product_description', 'support_email', 'support_phone', 'url');
  const account: Stripe.Account = {
    id: newStripeId.account(),
    object: 'account',
    business_profile: {
      mcc: profile.text('mcc') ?? null,
      minority_owned_business_designation: null,
      name: profile.text('name') ?? null,
      product_description: profile.text('product_description') ?? null,
      specified_commercial_transactions_act_url: null,
      support_address: null,
      support_email: profile.text('support_email') ?? null,
      support_phone: profile.text('support_phone') ?? null,
      support_url: null,
      url: profile.url('url') ?? null,
    },
    business_type:
      params.choice('business_type', [
        'company',
        'government_entity',
        'individual',
        'non_profit',
      ]) ?? null,
    capabilities: requestedCapabilities(params),
    charges_enabled: false,
    country: params.text('country') ?? 'CN',
    created: core.now(),
    default_currency: params.has('default_currency')
      ? params.currency('default_currency')
      : CURRENCY,
    details_submitted: false,
    email: params.text('email') ?? null,
    external_accounts: { object: 'list', data: [], has_more: false, url: '' },
    metadata: params.metadata(),
    payouts_enabled: false,
    requirements: requirements(DUE_BEFORE_ONBOARDING),
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type: type ?? (params.has('controller') ? 'none' : 'standard'),
  };
  account.external_accounts!.url = `/v1/accounts/${account.id}/external_accounts`;
  return account;
}

function requestedCapabilities(params: Params): Stripe.Account.Capabilities {
  const capabilities = params
    .sub('capabilities')
    .only('alipay_payments', 'card_payments', 'transfers', 'wechat_pay_payments');
  const names = ['alipay_payments', 'card_payments', 'transfers', 'wechat_pay_payments'] as const;
  const asked = names.filter(
    (name) => capabilities.sub(name).only('requested').flag('requested') === true,
  );
  return Object.fromEntries(asked.map((name) => [name, 'inactive']));
}

function requirements(due: string[]): Stripe.Account.Requirements {
  return {
    alternatives: [],
    current_deadline: null,
    currently_due: due,
    disabled_reason: due.length === 0 ? null : 'requirements.past_due',
    errors: [],
    eventually_due: due,
    past_due: due,
    pending_verification: [],
  };
}

/** The account after its holder has finished onboarding: everything it asked for is active. */
export function onboarded(account: Stripe.Account, now: number): Stripe.Account {
  const asked = Object.keys(account.capabilities ?? {});
  return {
    ...account,
    capabilities: Object.fromEntries(asked.map((name) => [name, 'active'])),
    charges_enabled: asked.some((name) => name.endsWith('_payments')),
    details_submitted: true,
    payouts_enabled: true,
    requirements: requirements([]),
    tos_acceptance: { date: now, ip: '127.0.0.1', user_agent: null },
  };
}

function retrieve(call: Call): object {
  call.params.only('expand');
  return accountOf(call, call.ids[0]!);
}

/** The account that a request acts for; the platform's own is not kept here. */
function retrieveCurrent(call: Call): object {
  call.params.only('expand');
  if (call.account === undefined)
    throw badParameter('The sandbox keeps no platform account. Name a connected account.');
  return accountOf(call, call.account);
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS);
  return listOf<Stripe.Account>({
    url: '/v1/accounts',
    table: core.store.table('account'),
    params,
    created: (row) => row.created ?? 0,
  });
}

export const accounts: Endpoint[] = [
  { method: 'POST', path: '/v1/accounts', answer: create },
  { method: 'GET', path: '/v1/accounts', answer: list },
  { method: 'GET', path: '/v1/accounts/:id', answer: retrieve },
  { method: 'GET', path: '/v1/account', answer: retrieveCurrent, forAccount: true },
];
