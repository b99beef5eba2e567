import { Injectable } from '@nestjs/common';
import {
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  newId,
  NotFound,
  Outbox,
  refuseNumber,
  UserError,
} from '@chucun/kernel';
import { Photos } from '@chucun/media';
import { DataSource, type EntityManager } from 'typeorm';
import { answerBy, type BadShare, claimOf, freightOf } from './claim.rules.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import { ORDER_DEFAULTS } from './order.defaults.ts';
import {
  PhotoUsedBefore,
  RefundAlreadyRequested,
  RefundExceedsPaid,
  TooLate,
} from './order.errors.ts';
import { mayAskRefund } from './order.rules.ts';
import { RefundRequestRepository, type RefundRequestRow } from './refund-request.repository.ts';

export interface RefundAsk {
  orderId: string;
  lineId: string;
  /** Absent: what is left of the line. */
  amountFen: number | null;
  /** How much is bad, instead of an amount: pieces of pieces, or grams of grams (T-22). */
  share?: BadShare | null;
  reason: string;
  photoIds: readonly string[];
  clientKey: string;
}

export type RefundRefusal =
  TooLate | RefundExceedsPaid | RefundAlreadyRequested | PhotoUsedBefore | InvalidInput | NotFound;

/** The buyer asks for money back on a line; the cooperative answers. Sent twice, it is one request. */
@Injectable()
export class RequestRefund {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly requests: RefundRequestRepository,
    private readonly photos: Photos,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(buyerId: string, typed: RefundAsk): Promise<RefundRequestRow | RefundRefusal> {
    const ask = readAsk(typed);
    if (ask instanceof UserError) return ask;
    const first = await this.requests.requestOfKey(buyerId, ask.clientKey);
    if (first) return first;
    const asked = await inTransaction<RefundRequestRow | RefundRefusal | undefined>(this.db, (tx) =>
      this.ask(tx, buyerId, ask),
    );
    if (asked && !(asked instanceof UserError)) return asked;
    return (await this.requests.requestOfKey(buyerId, ask.clientKey)) ?? asked!;
  }

  private async ask(
    tx: EntityManager,
    buyerId: string,
    ask: RefundAsk,
  ): Promise<RefundRequestRow | RefundRefusal | undefined> {
    const order = await this.states.lockOfBuyer(tx, buyerId, ask.orderId);
    const lines = order ? await this.states.linesOf(tx, order.id) : [];
    const line = lines.find(({ id }) => id === ask.lineId.toLowerCase());
    if (!order || !line) return new NotFound();
    const at = this.clock.now();
    if (!mayAskRefund(order, at)) return new TooLate(order.state);
    const leftFen = line.paidFen - line.refundedFen;
    const claim = ask.share
      ? claimOf({ ...line, freightFen: freightOf(order, line) }, ask.share)
      : { amountFen: ask.amountFen ?? leftFen, freightFen: 0 };
    const { amountFen, freightFen } = claim;
    if (leftFen === 0 || amountFen > leftFen) return new RefundExceedsPaid(leftFen);
    const open = await this.requests.openRequestOf(tx, line.id);
    if (open) return new RefundAlreadyRequested(open.id);
    // Photos are the buyer's own, and from here on belong to the case: unclaimed ones are discarded after a week.
    const claimed = await this.photos.claim(tx, ask.photoIds, buyerId);
    if (claimed instanceof UserError) return claimed;
    const request = await this.requests.insertRequest(tx, {
      id: newId(),
      orderId: order.id,
      lineId: line.id,
      buyerId,
      reason: ask.reason,
      amountFen,
      photoIds: [...ask.photoIds],
      state: 'REQUESTED',
      answer: null,
      requestedAt: at,
      answeredAt: null,
      clientKey: ask.clientKey,
      badCount: ask.share?.bad ?? null,
      ofCount: ask.share?.of ?? null,
      freightFen,
      answerBy: answerBy(order, { share: ask.share ?? null, photos: ask.photoIds.length, at }),
    });
    if (!request) return undefined;
    if (!(await this.requests.usePhotos(tx, request.id, ask.photoIds)))
      return new PhotoUsedBefore();
    const { id: orderId, groupId, coopId, number } = order;
    const news = { requestId: request.id, orderId, groupId, coopId, number, buyerId, amountFen };
    await this.outbox.add(tx, 'refund.requested', { ...news, photoIds: ask.photoIds });
    return request;
  }
}

function readAsk(ask: RefundAsk): RefundAsk | InvalidInput | NotFound {
  if (!isId(ask.orderId) || !isId(ask.lineId)) return new NotFound();
  const reason = cleanText(ask.reason, { field: 'reason', label: '退款原因', max: 500 });
  if (reason instanceof UserError) return reason;
  const clientKey = cleanText(ask.clientKey, { field: 'clientKey', label: '申请标记', max: 100 });
  if (clientKey instanceof UserError) return clientKey;
  const max = Number.MAX_SAFE_INTEGER;
  const amount = { field: 'amountFen', label: '退款金额', min: 1, max };
  const refusal = ask.amountFen === null ? undefined : refuseNumber(ask.amountFen, amount);
  if (refusal) return refusal;
  const wrong = ask.share && refuseShare(ask);
  if (wrong) return wrong;
  if (ask.photoIds.length > ORDER_DEFAULTS.photosPerRefundMax || !ask.photoIds.every(isId)) {
    return new InvalidInput(
      'photoIds',
      `照片最多 ${ORDER_DEFAULTS.photosPerRefundMax} 张，请重新选择。`,
      `photoIds names at most ${ORDER_DEFAULTS.photosPerRefundMax} photos that were sent before.`,
    );
  }
  return { ...ask, reason, clientKey };
}

const SHARE_MAX = 1_000_000;

function refuseShare({ share, amountFen }: RefundAsk): InvalidInput | undefined {
  if (amountFen !== null)
    return new InvalidInput(
      'amountFen',
      '写了坏了多少，就不用再写金额。',
      'Name how much is bad, or an amount, not both.',
    );
  const { bad, of } = share!;
  const whole = { field: 'of', label: '总数', min: 1, max: SHARE_MAX };
  return (
    refuseNumber(of, whole) ??
    refuseNumber(bad, { field: 'bad', label: '坏了的数量', min: 1, max: of })
  );
}
