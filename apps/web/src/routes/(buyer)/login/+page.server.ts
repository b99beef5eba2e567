import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { homeOf } from '#lib/home-of.ts';
import { isRefusal } from '#lib/refusals.ts';
import { safeNext } from '#lib/safe-next.ts';
import { query } from '#lib/server/api.ts';
import { keepSession } from '#lib/server/session.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

const requestCode = graphql(`
  mutation RequestLoginCode($phone: String!) {
    requestLoginCode(phone: $phone) {
      __typename
      ... on CodeSent {
        sentTo
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const logIn = graphql(`
  mutation LogIn($phone: String!, $code: String!) {
    logIn(phone: $phone, code: $code) {
      __typename
      ... on Session {
        token
        expiresAt
        account {
          roles
        }
      }
      ... on UserError {
        message
        messageZh
      }
      ... on SecondFactorRequired {
        challenge
      }
    }
  }
`);

const confirmSecond = graphql(`
  mutation ConfirmSecondFactor($challenge: String!, $code: String!) {
    confirmSecondFactor(challenge: $challenge, code: $code) {
      __typename
      ... on Session {
        token
        expiresAt
        account {
          roles
        }
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const load: PageServerLoad = (event) => {
  if (event.locals.token) redirect(303, safeNext(event.url.searchParams.get('next'), '/account'));
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const digits = (typed: string) => typed.replace(/[\s-]/g, '');

function enter(
  event: RequestEvent,
  session: { token: string; expiresAt: string; account: { roles: string[] } },
): never {
  keepSession(event, session.token, session.expiresAt);
  redirect(303, safeNext(event.url.searchParams.get('next'), homeOf(session.account.roles)));
}

// Three steps on one page; each posts with `?next=` kept in the address, so that all of it works without script.
export const actions: Actions = {
  send: async (event) => {
    const phone = digits(text(await event.request.formData(), 'phone'));
    const { requestLoginCode: sent } = await query(event, requestCode, { phone });
    if (sent.__typename === 'CodeSent') return { step: 'code', phone, sentTo: sent.sentTo };
    return fail(400, {
      step: 'phone',
      phone,
      problem: isRefusal(sent) ? sayRefusal(event, sent) : '',
    });
  },

  code: async (event) => {
    const form = await event.request.formData();
    const phone = digits(text(form, 'phone'));
    const sentTo = text(form, 'sentTo');
    const answer = await query(event, logIn, { phone, code: digits(text(form, 'code')) });
    const result = answer.logIn;
    if (result.__typename === 'Session') enter(event, result);
    if (result.__typename === 'SecondFactorRequired')
      return { step: 'second', phone, sentTo, challenge: result.challenge };
    return fail(400, { step: 'code', phone, sentTo, problem: sayRefusal(event, result) });
  },

  second: async (event) => {
    const form = await event.request.formData();
    const challenge = text(form, 'challenge');
    const answer = await query(event, confirmSecond, { challenge, code: text(form, 'code') });
    const result = answer.confirmSecondFactor;
    if (result.__typename === 'Session') enter(event, result);
    return fail(400, { step: 'second', challenge, problem: sayRefusal(event, result) });
  },
};
