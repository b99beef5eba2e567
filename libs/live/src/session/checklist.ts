import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { Moderation } from '../chat/moderation.ts';
import { CheckRepository, type SellerRow, type ShelfFaults } from './check.repository.ts';
import { type CheckCode, type CheckItem, type Finding, itemsOf } from './checklist.rules.ts';
import type { LiveSession } from './session.ts';

const ofNames = (names: readonly string[], good: string): Finding => ({
  done: names.length === 0,
  evidence: names.length === 0 ? good : names.slice(0, 10).join('、'),
});

/** Looks up what a session has and what it misses (T-37), from the rows of this moment. */
@Injectable()
export class Checklist {
  constructor(
    private readonly rows: CheckRepository,
    private readonly moderation: Moderation,
    private readonly clock: Clock,
  ) {}

  async of(session: LiveSession): Promise<CheckItem[]> {
    const [seller, shelf, statements, words] = await Promise.all([
      this.rows.seller(session),
      this.rows.shelf(session.id, this.clock.now()),
      this.rows.statements(session.id),
      this.words(session),
    ]);
    const nothing: Finding = { done: false, evidence: '' };
    const stated = (code: CheckCode): Finding => statements.get(code) ?? nothing;
    return itemsOf({
      ...ofSeller(seller),
      ...ofShelf(shelf),
      WORDS: words,
      AI_LABEL: session.isAiGenerated
        ? { done: true, evidence: '有 AI 生成的人或画面，全程标明' }
        : stated('AI_LABEL'),
      HOST_AGE: stated('HOST_AGE'),
      HOST_TRAINED: stated('HOST_TRAINED'),
      RECORDING: { done: true, evidence: '开播即录，保存不少于三年' },
    });
  }

  private async words({ title, intro, script, coopId }: LiveSession): Promise<Finding> {
    const parts = [
      ['标题', title],
      ['介绍', intro],
      ['讲稿', script],
    ] as const;
    const found: string[] = [];
    for (const [name, text] of parts) {
      if (text === '') continue;
      const { effect, reason } = await this.moderation.ofStaff(text, coopId);
      if (effect === 'BLOCK') found.push(`${name}（${reason ?? ''}）`);
    }
    return ofNames(found, '标题、介绍、讲稿都查过');
  }
}

const ofSeller = (seller: SellerRow) => ({
  SELLER_SHOWN: { done: seller.isOpen, evidence: seller.coopName },
  HOST_IDENTITY: { done: seller.isHost, evidence: seller.isHost ? '手机号已验证，身份已授予' : '' },
  LICENCE: {
    done: seller.registrationNumber !== null || seller.exemption !== null,
    evidence: seller.registrationNumber ?? seller.exemption ?? '',
  },
});

const ofShelf = (shelf: ShelfFaults) => ({
  CERTIFICATES: ofNames(shelf.withoutCertificate, `货架 ${shelf.count} 件，该有证的都有`),
  PRICE_HISTORY: ofNames(shelf.raised, '七天内没有先涨价'),
  SHIP_BY: ofNames(shelf.withoutShipBy, '每件都写明了发货时间'),
});
