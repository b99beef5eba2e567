import { Random } from '../pictures/random.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters that look drawn, and are always the same for the same words. */
function letters(words: string, length: number): string {
  const r = new Random(`chucun ids/${words}`);
  return Array.from({ length }, () => LETTERS[r.int(0, LETTERS.length - 1)]).join('');
}

export const accountIdOf = (slug: string): string => `acct_1${letters(`account ${slug}`, 15)}`;

/** The provider's ids of one payment. */
export const paymentIdsOf = (key: string) => ({
  sessionId: `cs_test_a1${letters(`session ${key}`, 56)}`,
  intentId: `pi_3${letters(`intent ${key}`, 23)}`,
  chargeId: `ch_3${letters(`charge ${key}`, 23)}`,
});

interface Row {
  id: string;
  amount: number;
  created: number;
  metadata: Record<string, string>;
}

/** What the payment provider would know of the world's half-year; told to its stand-in at the end. */
export class ProviderHistory {
  readonly accounts: Omit<Row, 'amount'>[] = [];
  readonly payments: (Omit<Row, 'id'> &
    ReturnType<typeof paymentIdsOf> & { transferGroup: string; description: string })[] = [];
  readonly refunds: (Row & { intentId: string })[] = [];
  readonly transfers: (Row & { destination: string })[] = [];
  private counted = 0;

  /** An id for a refund (`re`) or transfer (`tr`) that the provider is said to have given. */
  nextId(kind: 're' | 'tr'): string {
    this.counted += 1;
    return `${kind}_3${letters(`${kind} ${this.counted}`, 23)}`;
  }

  /** What the provider holds for us by this history. */
  get heldFen(): number {
    const sum = (rows: readonly { amount: number }[]) =>
      rows.reduce((all, row) => all + row.amount, 0);
    return sum(this.payments) - sum(this.refunds) - sum(this.transfers);
  }
}

const ROWS_AT_ONCE = 700;
const WAIT_MS = 20_000;

/** Tells the stand-in everything, in parts that fit into a request; the first part forgets what was there. */
export async function tellProvider(
  stripe: { apiUrl: string; secretKey: string },
  history: ProviderHistory,
): Promise<void> {
  await reachable(stripe.apiUrl);
  const send = async (part: object) => {
    const answer = await fetch(`${stripe.apiUrl}/sandbox/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stripe.secretKey}` },
      body: JSON.stringify(part),
    });
    if (!answer.ok) throw new Error(`the payment stand-in refused: ${await answer.text()}`);
    return (await answer.json()) as { held: number };
  };
  await send({ replace: true, accounts: history.accounts });
  let held = 0;
  for (const kind of ['payments', 'refunds', 'transfers'] as const) {
    const rows = history[kind];
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      ({ held } = await send({ [kind]: rows.slice(from, from + ROWS_AT_ONCE) }));
  }
  if (held !== history.heldFen)
    throw new Error(`the stand-in holds ${held} fen, the history says ${history.heldFen}`);
}

async function reachable(apiUrl: string): Promise<void> {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${apiUrl}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the payment stand-in at ${apiUrl} did not answer within 20 seconds`);
}
