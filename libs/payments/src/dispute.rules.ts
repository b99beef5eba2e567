export type DisputeState = 'OPEN' | 'WON' | 'LOST';

/** A dispute as a cooperative reads and hears it. */
export function wordsOfDispute(state: DisputeState): { wordsZh: string; words: string } {
  if (state === 'OPEN')
    return {
      wordsZh:
        '买家向银行要求退钱，银行先把钱扣住了。平台正在答复银行，这笔货款等有了结果再付。请留好发货单和照片。',
      words:
        'The buyer asked the bank for the money back, and the bank holds it. We are answering the bank; this order is paid out once it has decided. Please keep the waybill and photos.',
    };
  if (state === 'WON')
    return {
      wordsZh: '银行认定这笔钱该归卖家，钱已经回来，货款照常付。',
      words:
        'The bank decided for the seller. The money is back, and the order is paid out as usual.',
    };
  return {
    wordsZh: '银行把钱退给了买家，按退款记账。货款已经付过的，从下次付款里扣。',
    words:
      'The bank gave the money back to the buyer; it is booked as a refund. If you were paid already, the next payment is that much less.',
  };
}
