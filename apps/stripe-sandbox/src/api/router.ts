import { accountLinks } from './account-links.ts';
import { accounts } from './accounts.ts';
import { balance } from './balance.ts';
import { type Endpoint } from './call.ts';
import { checkoutSessions } from './checkout-sessions.ts';
import { disputes } from './disputes.ts';
import { events } from './events.ts';
import { paymentIntentsAndCharges } from './payment-intents.ts';
import { refunds } from './refunds.ts';
import { transferReversals } from './transfer-reversals.ts';
import { transfers } from './transfers.ts';

const ENDPOINTS: readonly Endpoint[] = [
  ...checkoutSessions,
  ...paymentIntentsAndCharges,
  ...refunds,
  ...disputes,
  ...accounts,
  ...accountLinks,
  ...transfers,
  ...transferReversals,
  ...balance,
  ...events,
];

const PATTERNS = ENDPOINTS.map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replaceAll(':id', '([^/]+)')}$`),
}));

/** The endpoint that answers, with the ids in its path. */
export function route(
  method: string,
  path: string,
): { endpoint: Endpoint; ids: string[] } | undefined {
  for (const { endpoint, pattern } of PATTERNS) {
    if (endpoint.method !== method) continue;
    const match = pattern.exec(path);
    if (match !== null) return { endpoint, ids: match.slice(1) };
  }
  return undefined;
}
