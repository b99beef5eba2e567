import type Stripe from 'stripe';
import { badParameter } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type Params } from '../params.ts';
import { accountOf, type Call, type Endpoint } from './call.ts';

const LINK_SECONDS = 300;

function create(call: Call): Stripe.AccountLink {
  const { core, change, params } = call;
  params.only(
    'account',
    'collect',
    'collection_options',
    'expand',
    'refresh_url',
    'return_url',
    'type',
  );
  const type = params.choice('type', ['account_onboarding', 'account_update']);
  if (type === undefined)
    throw badParameter('Missing required param: type.', 'type', 'parameter_missing');
  const account = accountOf(call, params.requiredText('account'));
  const created = core.now();
  const link = {
    id: newStripeId.secret(),
    account: account.id,
    created,
    expiresAt: created + LINK_SECONDS,
    returnUrl: requiredUrl(params, 'return_url'),
    refreshUrl: requiredUrl(params, 'refresh_url'),
    used: false,
  };
  change.put('onboarding_link', link);
  return {
    object: 'account_link',
    created,
    expires_at: link.expiresAt,
    url: `${core.publicUrl}/onboard/${link.id}`,
  };
}

function requiredUrl(params: Params, name: string): string {
  const url = params.url(name);
  if (url === undefined)
    throw badParameter(`Missing required param: ${name}.`, name, 'parameter_missing');
  return url;
}

export const accountLinks: Endpoint[] = [
  { method: 'POST', path: '/v1/account_links', answer: create },
];
