/** Changes whenever a definition below does; every answer carries it (S-02). */
export const DEFINITION_VERSION = '2026-3';

export interface Definition {
  id: string;
  name: string;
  nameEn: string;
  text: string;
  textEn: string;
  /** Our rules and indicators, by their ids. */
  rule: string;
}

/** What each figure means, one tap away from it. These are this platform's own definitions, not an office's. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: 'paid',
    name: '支付额',
    nameEn: 'Paid',
    text: '买家为商品实际付的钱，已减去优惠，不含运费。按付款那天（北京时间）计入。平台出的优惠另列一项。',
    textEn:
      'What buyers paid for goods, after discounts and without freight, on the day of payment (Beijing time). Coupons borne by the platform are a line of their own.',
    rule: 'S-10, S-11, S-15, I-01',
  },
  {
    id: 'refunded',
    name: '退款额',
    nameEn: 'Refunded',
    text: '退还给买家的商品款，含付款后取消的订单。记回原来卖出的那一天，所以以前的数会变小。',
    textEn:
      'Goods money given back to buyers, cancellations after payment included. It is booked against the day of the sale, so past figures shrink.',
    rule: 'S-10, S-11',
  },
  {
    id: 'net',
    name: '净销售额',
    nameEn: 'Net sales',
    text: '支付额减去退款额。',
    textEn: 'Paid minus refunded.',
    rule: 'S-10, I-02',
  },
  {
    id: 'farmerIncome',
    name: '农户所得',
    nameEn: 'Farmer income',
    text: '这些商品按约定归种养农户的部分，已减去退款冲回的。由合作社转付，可能还在路上。',
    textEn:
      'The part of these goods that goes to the growers’ households, less what refunds took back. The cooperative hands it on; it may still be on its way.',
    rule: 'I-13',
  },
  {
    id: 'farmGateShare',
    name: '农户所得占比',
    nameEn: 'Farm-gate share',
    text: '农户所得除以同一批商品的净销售额。只算有农户的商品。平台优惠不进分母，所以可能偏高。',
    textEn:
      'Farmer income divided by net sales of the same goods, counting goods with a grower only. Platform coupons are not in the divisor, which may raise it.',
    rule: 'I-14',
  },
  {
    id: 'households',
    name: '带动农户数',
    nameEn: 'Households benefited',
    text: '这段时间从这些商品里得到钱的不同农户，一户只算一次。',
    textEn:
      'Distinct households that got something out of these goods in the period; each counts once.',
    rule: 'I-12',
  },
  {
    id: 'sellers',
    name: '卖家数',
    nameEn: 'Sellers',
    text: '卖出商品的不同农户；没有对应农户的，按合作社算。',
    textEn: 'Distinct households that sold; where goods have no household, the cooperative.',
    rule: 'S-31, S-32',
  },
  {
    id: 'place',
    name: '本地销售',
    nameEn: 'Our region’s sales',
    text: '默认按产地算：商品长在本地就算本地的。也可以按合作社登记地算，两种读法会有差别。',
    textEn:
      'By place of production: what grew here counts here. The other reading is the cooperative’s registered place; the two differ.',
    rule: 'S-12',
  },
  {
    id: 'outOfProvince',
    name: '省外销售占比',
    nameEn: 'Out-of-province share',
    text: '卖到外省的净销售额占全部净销售额的比例。',
    textEn: 'Share of net sales whose buyer is in another province.',
    rule: 'I-06',
  },
  {
    id: 'villageToCity',
    name: '出村进城销售额',
    nameEn: 'Village-to-city sales',
    text: '产地在乡村（或县城以外的乡镇）、买家在城区、而且不在同一个县的净销售额。收货地只知道到县一级的，市辖区算城区；县和县级市分不清，单列为“未确定”。',
    textEn:
      'Net sales from a rural place, or a town outside the county seat, to an urban place in another county. Where only the county of the buyer is known, a city’s district is urban; a county or county-level city is shown apart as undetermined.',
    rule: 'S-13, S-18, I-05',
  },
  {
    id: 'liveSessions',
    name: '直播场次和时长',
    nameEn: 'Live sessions and hours',
    text: '这段时间结束、播满十分钟的直播，按合作社登记地算。只有一两家合作社开播的，不公布。',
    textEn:
      'Live sessions of ten minutes or more that ended in the period, by the place where the cooperative is registered. Hidden where only one or two cooperatives were live.',
    rule: 'I-10, S-31',
  },
  {
    id: 'liveSalesShare',
    name: '直播销售占比',
    nameEn: 'Share sold live',
    text: '从直播间卖出的净销售额占全部净销售额的比例：在直播间或回放里买的，或者在直播间点过以后二十四小时内买的。直播间这一行未公布时，占比也不公布。',
    textEn:
      'Share of net sales made by live sessions: bought in the room or from its replay, or within 24 hours after the last click there. Hidden where the row of the channel is.',
    rule: 'I-11, T-38',
  },
  {
    id: 'orders',
    name: '订单数',
    nameEn: 'Orders',
    text: '已付款的不同订单；每家合作社一张。一张订单有几样商品，会在每一样那里各算一次，总数里只算一次。',
    textEn:
      'Distinct paid orders, one per cooperative. An order of several goods counts once in each row it touches and once in the total.',
    rule: 'S-10',
  },
  {
    id: 'excluded',
    name: '未计入',
    nameEn: 'Held out',
    text: '单价一分钱以下的样品不算销售，没有计入，在这里说明。',
    textEn: 'Samples at a fen or less are not sales; they are held out and named here.',
    rule: 'S-14',
  },
  {
    id: 'suppressed',
    name: '未公布',
    nameEn: 'Suppressed',
    text: '少于三个卖家，或最大的两家占到八成五，或从中能推算出某一家的，不公布；为了不被倒推，还会多隐去一些。本地区的当天数随时可看；对外发布的表只按整月，并且相减也推算不出某一家。显示为 —*。',
    textEn:
      'Hidden where fewer than three sold, where the largest two hold 85 percent, or where one could be reckoned from the rest; some more are hidden so that these cannot be worked out. The running figures of the own region can be read at any time; what is published is by whole months, and no difference gives anybody away. Shown as —*.',
    rule: 'S-31, S-32, S-33, S-34',
  },
  {
    id: 'stage',
    name: '数据阶段',
    nameEn: 'Stage',
    text: '快报：期末后十五天内；初步：之后，退款仍会改动它。按月发布的数原样存下，在“发布”里看，旁边写着后来改了多少。',
    textEn:
      'Flash within fifteen days after the period; preliminary afterwards, still moved by refunds. What was released of a month is kept as it was, beside how much has changed since.',
    rule: 'S-24, S-25',
  },
];

/** Legend of `—*` (S-34). */
export const SUPPRESSED_TEXT = '—*';
export const SUPPRESSED_LEGEND = '为保护单个主体信息未公布';
