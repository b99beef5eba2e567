import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query, requireLogin } from '../server/api.ts';

const deskAccount = graphql(`
  query DeskAccount {
    me {
      id
      displayName
      phoneMasked
      roles
      secondFactorNeeded
      hasSecondFactor
      grants {
        id
        role
        regionCode
        coopId
        grantedAt
      }
    }
  }
`);

export type DeskRole = 'official' | 'operator';

/**
 * Who sits at a desk. Strangers sign in first; roles that sleep until a second factor is confirmed lead to setting it
 * up; everybody else is told whose pages these are. The API asks again for every figure.
 */
export async function atDesk(event: RequestEvent, allowed: readonly DeskRole[]) {
  requireLogin(event);
  const { me } = await query(event, deskAccount);
  if (!me) redirect(303, `/login?next=${encodeURIComponent(event.url.pathname)}`);
  const mayEnter = allowed.some((role) => me.roles.includes(role));
  if (!mayEnter && me.secondFactorNeeded) {
    const next = event.url.pathname + event.url.search;
    redirect(303, `/account/second-factor?next=${encodeURIComponent(next)}`);
  }
  if (!mayEnter) error(403, { message: '', reason: 'forbidden' });
  return me;
}

export type DeskAccount = Awaited<ReturnType<typeof atDesk>>;

/** Regions of an official, as codes; an operator's list is empty and means every region. */
export const regionsOf = (account: DeskAccount): string[] => [
  ...new Set(
    account.grants.flatMap(({ role, regionCode }) =>
      role === 'official' && regionCode ? [regionCode] : [],
    ),
  ),
];
