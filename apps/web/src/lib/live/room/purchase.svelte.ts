import { money } from '#lib/format/money.ts';
import { ask, askOpenly } from './ask.ts';
import { couponFor, type RoomCoupon } from './coupons.ts';
import { BUYER, PAY, PLACE, QUOTE } from './documents.ts';
import {
  needsWord,
  type Placed,
  problemOf,
  type RoomQuote,
  turnOf,
  type Wish,
} from './purchase.ts';
import type { RoomWords } from './view.ts';

interface Address {
  id: string;
  name: string;
  detail: string;
  region: { code: string; path: readonly { name: string }[] };
}

/** One wish of one buyer until it is on the pay page. The key makes it one order, however often it is tapped. */
export class Purchase {
  quantity = $state(1);
  quote: RoomQuote | undefined = $state.raw();
  address: Address | undefined = $state.raw();
  /** `stranger`: has to sign in. `nowhere`: has no address yet. */
  phase: 'asking' | 'ready' | 'stranger' | 'nowhere' | 'placing' = $state('asking');
  said: string | null = $state(null);
  knowsFresh = $state(false);
  /** What the server will not place as it is wished. */
  isBlocked = $state(false);
  private readonly key = crypto.randomUUID();
  private code: string | null = null;
  private newest = 0;
  private hasBegun = false;

  constructor(
    private readonly sessionId: string,
    private readonly variantId: string,
    private readonly words: RoomWords,
    private readonly coupons: () => readonly RoomCoupon[],
  ) {}

  get wish(): Wish {
    return { variantId: this.variantId, quantity: this.quantity };
  }

  get isFresh(): boolean {
    return this.quote !== undefined && needsWord(this.quote);
  }

  get isBusy(): boolean {
    return this.phase === 'placing' || this.phase === 'asking';
  }

  async begin(): Promise<void> {
    try {
      const asked = await ask<{ me: { id: string } | null; addresses: Address[] }>(BUYER);
      if ('signIn' in asked || !asked.body.me) this.phase = 'stranger';
      else {
        this.address = asked.body.addresses[0];
        this.phase = this.address ? 'ready' : 'nowhere';
      }
    } catch {
      this.said = this.words.t.buy.failed;
    }
    this.hasBegun = true;
    await this.price();
  }

  set(quantity: number): void {
    this.quantity = quantity;
    this.said = null;
    void this.price();
  }

  /** What it costs now, freight to the known address included. */
  async price(): Promise<void> {
    if (!this.hasBegun) return;
    const mine = ++this.newest;
    const { t, locale } = this.words;
    try {
      const asked = {
        lines: [this.wish],
        region: this.address?.region.code ?? null,
        sessionId: this.sessionId,
      };
      let { quote } = await askOpenly<{ quote: RoomQuote }>(QUOTE, asked);
      const code = couponFor(this.coupons(), quote.goodsFen)?.myCode ?? null;
      if (code !== null && mine === this.newest)
        ({ quote } = await askOpenly<{ quote: RoomQuote }>(QUOTE, { ...asked, codes: [code] }));
      if (mine !== this.newest) return;
      this.quote = quote;
      this.code = code;
      const problem = this.address && problemOf(quote, locale);
      this.isBlocked = problem !== undefined;
      if (problem) this.said = problem;
    } catch {
      if (mine === this.newest) this.said = t.buy.failed;
    }
  }

  async place(): Promise<void> {
    const { quote, address } = this;
    const { t } = this.words;
    if (!quote || !address || this.phase !== 'ready') return;
    if (this.isFresh && !this.knowsFresh) {
      this.said = t.buy.freshMissing;
      return;
    }
    this.phase = 'placing';
    this.said = null;
    try {
      const asked = await ask<{ placeOrder: Placed }>(PLACE, {
        input: {
          lines: [this.wish],
          addressId: address.id,
          liveSessionId: this.sessionId,
          seenTotalFen: quote.totalFen,
          ...(this.code === null ? {} : { couponCodes: [this.code] }),
          freshConfirmed: this.isFresh && this.knowsFresh,
          idempotencyKey: this.key,
        },
      });
      if ('signIn' in asked) this.phase = 'stranger';
      else await this.follow(asked.body.placeOrder, quote);
    } catch {
      this.said = t.buy.failed;
    }
    if (this.phase === 'placing') this.phase = 'ready';
  }

  private async follow(placed: Placed, seen: RoomQuote): Promise<void> {
    const { t, locale } = this.words;
    const turn = turnOf(placed, this.wish);
    if (turn.kind === 'placed') return this.pay(turn.id);
    if (turn.kind === 'changed')
      this.said = t.buy.changed(money(seen.totalFen), money(turn.totalFen));
    else if (turn.kind === 'said')
      this.said = (locale === 'zh' ? turn.messageZh : turn.message) || t.buy.failed;
    else {
      this.said = t.buy[turn.kind](turn.quantity);
      this.quantity = Math.max(1, turn.quantity);
      this.isBlocked = turn.quantity <= 0;
      if (this.isBlocked) return;
    }
    const { said } = this;
    await this.price();
    this.said = said;
  }

  /** The order stands; where the pay page is away, its own page offers it again. */
  private async pay(id: string): Promise<void> {
    // The way back: the order's page reads it.
    sessionStorage.setItem('chucun_room', this.sessionId);
    const asked = await ask<{ startPayment: { url?: string } }>(PAY, { id }).catch(() => undefined);
    const url = asked && 'body' in asked ? asked.body.startPayment.url : undefined;
    location.assign(url ?? `/orders/${id}?pay=away`);
    // The page goes; the button stays as it is until it has gone.
    await new Promise(() => undefined);
  }
}
