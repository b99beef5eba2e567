import type Stripe from 'stripe';
import { yuan } from '../errors.ts';
import { html, type Incoming, type Outgoing, seeOther } from '../http.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { DEMO_BANNER, escape, link, page, said } from './layout.ts';
import { failSession, paySession } from './payment.ts';

const DEFAULT_MERCHANT = '出村 Chucun';
const FAILED_NOTICE = `<p class="notice" role="alert">${said(
  '这次没有付成，钱没有动。可以再付一次，或者返回商家。',
  'The payment failed and no money moved. Try again, or go back to the shop.',
)}</p>`;
const ODD_NOTICE = `<p class="notice" role="alert">${said(
  '没有看懂这个选择，请在下面重新选。',
  'That choice is not known. Please choose below.',
)}</p>`;

/** The hosted page of one session: GET shows it, POST with `outcome` ends it. */
export function answerPayPage(core: SandboxCore, incoming: Incoming, id: string): Outgoing {
  const session = core.store.get('session', id);
  if (session === undefined) return html(404, messagePage(...NOT_FOUND));
  if (incoming.method !== 'POST') return html(200, pageFor(core, session));
  switch (new URLSearchParams(incoming.body).get('outcome')) {
    case 'paid':
      return after(core, paySession(core, id)!, '');
    case 'failed':
      return after(core, failSession(core, id)!, FAILED_NOTICE);
    case 'cancelled':
      return session.status === 'open' && session.cancel_url !== null
        ? seeOther(withId(session.cancel_url, id))
        : after(core, session, '');
    default:
      return html(400, pageFor(core, session, ODD_NOTICE));
  }
}

/** Whoever posts to a paid session is led to its success page, whatever was pressed. */
function after(core: SandboxCore, session: Stripe.Checkout.Session, notice: string): Outgoing {
  if (session.status === 'complete') return seeOther(withId(session.success_url!, session.id));
  return html(200, pageFor(core, session, notice));
}

function withId(url: string, id: string): string {
  return url.replaceAll('{CHECKOUT_SESSION_ID}', id);
}

function pageFor(core: SandboxCore, session: Stripe.Checkout.Session, notice = ''): string {
  if (session.status === 'complete')
    return messagePage(
      '已付款',
      'Paid',
      link(withId(session.success_url!, session.id), '返回商家', 'Back to the shop'),
    );
  if (session.status === 'expired') {
    const back =
      session.cancel_url === null
        ? ''
        : link(withId(session.cancel_url, session.id), '返回商家', 'Back to the shop');
    return messagePage(
      '付款时间已过，这笔没有扣款。请回商家重新下单。',
      'The time to pay has passed and nothing was charged. Please order again in the shop.',
      back,
    );
  }
  return openPage(core, session, notice);
}

function openPage(core: SandboxCore, session: Stripe.Checkout.Session, notice: string): string {
  const merchant = core.settings.merchantName ?? DEFAULT_MERCHANT;
  const lines = core.store.get('session_origin', session.id)?.lineItems ?? [];
  const total = yuan(session.amount_total ?? 0);
  // The form names no address: it posts to the page's own, wherever that is mounted.
  return page(
    `付款 ${total} · ${escape(merchant)}`,
    `${DEMO_BANNER}
${notice}
<h1>${said(`付给 ${merchant}`, `Pay ${merchant}`)}</h1>
<table>
<tbody>
${lines.map(lineRow).join('\n')}
</tbody>
<tfoot><tr><th scope="row">${said('合计', 'Total')}</th><td>${total}</td></tr></tfoot>
</table>
<form method="post">
<button class="go" name="outcome" value="paid">${escape(`付款 ${total}`)} <span lang="en">Pay</span></button>
<button name="outcome" value="failed">${said('模拟付款失败', 'Simulate a failed payment')}</button>
<button name="outcome" value="cancelled">${said('不付了，返回商家', 'Cancel and go back')}</button>
</form>`,
  );
}

function lineRow(line: Stripe.LineItem): string {
  const unit = line.price?.unit_amount ?? line.amount_total;
  const detail = `<br><small>${yuan(unit)} × ${line.quantity ?? 1}</small>`;
  return `<tr><th scope="row">${escape(line.description ?? '')}${detail}</th><td>${yuan(line.amount_total)}</td></tr>`;
}

const NOT_FOUND: [string, string] = [
  '没有这笔付款。请回商家重新打开。',
  'There is no such payment. Please open it again from the shop.',
];

export function messagePage(zh: string, en: string, more = ''): string {
  return page(escape(zh), `${DEMO_BANNER}\n<h1>${said(zh, en)}</h1>\n${more}`);
}
