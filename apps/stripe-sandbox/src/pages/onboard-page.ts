import { onboarded } from '../api/accounts.ts';
import { html, type Incoming, type Outgoing, seeOther } from '../http.ts';
import { BY_PAGE, type SandboxCore } from '../sandbox-core.ts';
import { DEMO_BANNER, page, said } from './layout.ts';
import { messagePage } from './pay-page.ts';

/** The onboarding page of an account link: one POST completes the account. A stale link leads to its refresh address. */
export function answerOnboardPage(core: SandboxCore, incoming: Incoming, id: string): Outgoing {
  const link = core.store.get('onboarding_link', id);
  const account = link === undefined ? undefined : core.store.get('account', link.account);
  if (link === undefined || account === undefined)
    return html(404, messagePage('没有这个开户链接。', 'There is no such onboarding link.'));
  if (link.used || link.expiresAt <= core.now()) return seeOther(link.refreshUrl);
  if (incoming.method !== 'POST')
    return html(
      200,
      page(
        '演示开户',
        `${DEMO_BANNER}
<h1>${said('开通收款账户', 'Open the account that receives money')}</h1>
<p>${said(account.business_profile?.name ?? account.email ?? account.id, account.id)}</p>
<p>${said('演示环境不核对真实资料，点一下就开通。', 'The demo checks no papers. One tap completes it.')}</p>
<form method="post">
<button class="go">${said('开通', 'Complete')}</button>
</form>`,
      ),
    );
  core.store.change((change) => {
    const ready = onboarded(account, core.now());
    change.put('account', ready);
    change.put('onboarding_link', { ...link, used: true });
    core.emit(change, BY_PAGE, {
      type: 'account.updated',
      object: ready,
      previous: {
        charges_enabled: account.charges_enabled,
        details_submitted: account.details_submitted,
        payouts_enabled: account.payouts_enabled,
      },
      account: account.id,
    });
  });
  return seeOther(link.returnUrl);
}
