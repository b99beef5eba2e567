import { addDays } from '@chucun/catalog';
import {
  DEMO_SHOW_KEY,
  EndSession,
  PresentItem,
  RecordSynthetic,
  ScheduleSession,
  SendMessage,
  SetPrice,
  ShelfRepository,
  StartSession,
} from '@chucun/live';
import type { Calendar } from './calendar.ts';
import type { FoundedCoop } from './found-coops.ts';
import type { Buyer } from './gather-buyers.ts';
import type { ListedProduct } from './list-goods.ts';
import type { PlannedGroup } from './plan-orders.ts';
import { type LiveShow, ordersOf, presentedAt } from './plan-shows.ts';
import { momentOf } from './seed-clock.ts';
import { chanceOf, granted, type Stage, viewerOf } from './stage.ts';

const PRICE_OFF_BP = 8_800;
const QUOTA = 60;
const SPOKEN = [
  '主播好',
  '这个怎么保存',
  '发什么快递，到成都几天',
  '买过，回来再买点',
  '山上今天下雨了吗',
  '能看看包装吗',
  '一箱大概多少个',
  '给爸妈买的，他们爱喝',
  '已下单，什么时候发',
  '灯光可以再亮一点',
  '炒茶声音真好听',
  '第一次来，支持一下',
];

/** Plays past evenings with the product's own use cases, and leaves one room on the air and one announced. */
export class PlayShows {
  constructor(
    private readonly stage: Stage,
    private readonly shows: readonly LiveShow[],
    private readonly buyers: readonly Buyer[],
  ) {}

  orders(): PlannedGroup[] {
    return this.shows.flatMap((show) => ordersOf(show, this.buyers));
  }

  plan(calendar: Calendar): void {
    for (const show of this.shows) {
      const at = (second: number) => new Date(show.at.getTime() + second * 1000);
      calendar.plan(show.key, at(0), () => this.begin(show));
      for (const [place] of show.goods.entries()) {
        calendar.plan(show.key, at(presentedAt(place)), () => this.present(show, place));
        calendar.plan(show.key, at(presentedAt(place) + 4), () => this.lower(show, place));
        calendar.plan(show.key, at(presentedAt(place) + 18), () => this.talk(show, place));
      }
      calendar.plan(show.key, at(show.seconds), async () => {
        granted(await this.stage.app.get(EndSession).run(show.host, show.sessionId!), show.key);
      });
    }
  }

  /** Pictures of the past evenings, made by the recorder of the product. */
  async record(): Promise<void> {
    for (const { sessionId, at, seconds } of this.shows)
      await this.stage.app.get(RecordSynthetic).run(sessionId!, [{ from: at, seconds }]);
  }

  /** A room that a newcomer finds on the air, and one for tomorrow evening. */
  async announce(
    onAir: FoundedCoop,
    tomorrow: LiveShow,
    world: { goods: readonly ListedProduct[] },
    hostOf: (coop: FoundedCoop) => LiveShow['host'],
  ): Promise<void> {
    const { app, now, today } = this.stage;
    const goods = world.goods.filter(({ coop }) => coop === onAir).slice(0, 6);
    const host = hostOf(onAir);
    const room = await this.schedule(host, onAir, goods, {
      title: '果园现摘，今天就发',
      intro: '这是一间演示直播间：画面由程序生成，商品、价格和下单都是真的流程。',
      startsAt: now,
      clientKey: DEMO_SHOW_KEY,
      isAiGenerated: true,
    });
    granted(await app.get(StartSession).run(host, room), 'on air');
    const items = await this.itemsOf(room);
    granted(await app.get(PresentItem).run(host, room, items[0]!), 'on air');
    await this.offer({ host, room, itemId: items[0]!, product: goods[0]! });
    await this.schedule(tomorrow.host, tomorrow.coop, tomorrow.goods, {
      title: '明晚上新：头采冬茶',
      intro: '明晚七点半，社里泡新茶给大家看。先点提醒，开播前五分钟叫您。',
      startsAt: momentOf(addDays(today, 1), 19 * 60 + 30),
      clientKey: 'seed-tomorrow',
      isAiGenerated: false,
    });
  }

  private async begin(show: LiveShow): Promise<void> {
    const { app } = this.stage;
    show.sessionId = await this.schedule(show.host, show.coop, show.goods, {
      title: show.title,
      intro: show.intro,
      startsAt: show.at,
      clientKey: show.key,
      isAiGenerated: false,
    });
    granted(await app.get(StartSession).run(show.host, show.sessionId), show.key);
  }

  private async schedule(
    host: LiveShow['host'],
    coop: FoundedCoop,
    goods: readonly ListedProduct[],
    wish: {
      title: string;
      intro: string;
      startsAt: Date;
      clientKey: string;
      isAiGenerated: boolean;
    },
  ): Promise<string> {
    const session = granted(
      await this.stage.app.get(ScheduleSession).run(host, {
        ...wish,
        coopId: coop.coop.id,
        shelf: goods.map(({ variants }) => ({ variantId: variants[0]!.id })),
      }),
      wish.title,
    );
    return session.id;
  }

  private async itemsOf(sessionId: string): Promise<string[]> {
    const [items] = await this.stage.app.get(ShelfRepository).ofSessions([sessionId]);
    return items!.map((item) => item.id);
  }

  private async present(show: LiveShow, place: number): Promise<void> {
    const items = await this.itemsOf(show.sessionId!);
    granted(
      await this.stage.app.get(PresentItem).run(show.host, show.sessionId!, items[place]!),
      show.key,
    );
  }

  private async lower(show: LiveShow, place: number): Promise<void> {
    const items = await this.itemsOf(show.sessionId!);
    await this.offer({
      host: show.host,
      room: show.sessionId!,
      itemId: items[place]!,
      product: show.goods[place]!,
    });
  }

  /** A little less than in the shop, for a part of the stock. */
  private async offer(of: {
    host: LiveShow['host'];
    room: string;
    itemId: string;
    product: ListedProduct;
  }): Promise<void> {
    const { priceFen } = of.product.variants[0]!;
    granted(
      await this.stage.app.get(SetPrice).run(of.host, {
        sessionId: of.room,
        shelfItemId: of.itemId,
        kind: 'LIVE',
        priceFen: Math.floor((priceFen * PRICE_OFF_BP) / 100_000) * 10,
        seconds: null,
        countdownSeconds: 0,
        quota: QUOTA,
        limitPerBuyer: 5,
      }),
      of.room,
    );
  }

  private async talk(show: LiveShow, place: number): Promise<void> {
    const r = chanceOf(`talk of ${show.key}/${place}`);
    const speakers = r.shuffled(this.buyers).slice(0, 5);
    const words = r.shuffled(SPOKEN);
    const sent = speakers.map((buyer, index) =>
      this.stage.app
        .get(SendMessage)
        .run(viewerOf(buyer.accountId), show.sessionId!, words[index]!),
    );
    for (const message of await Promise.all(sent)) granted(message, show.key);
  }
}
