import type {
  assist as zhAssist,
  offers as zhOffers,
  rules as zhRules,
  sales as zhSales,
} from '../zh/studio-offers.ts';

export const offers: typeof zhOffers = {
  title: 'Offers',
  coupon: 'Offer a coupon',
  couponOff: 'Yuan off',
  couponOver: 'From how many yuan',
  couponCount: 'How many coupons',
  couponMinutes: 'Good for how long after the end',
  couponSave: 'Offer it',
  couponDone: 'The coupon is offered.',
  couponBears: 'The cooperative pays for it.',
  couponLine: (off, over) => `${off} off from ${over}`,
  couponLeft: (left, count) => `${left} of ${count} left`,
  couponClose: 'Stop offering',
  draw: 'Giveaway',
  drawPrize: 'The prize',
  drawWinners: 'How many win',
  drawSeconds: 'Drawn after',
  drawAmong: 'Who can enter',
  among: {
    FOLLOWERS: 'Followers',
    COMMENTERS: 'Who said the word',
    EVERYONE_PRESENT: 'Everybody here',
  },
  drawKeyword: 'The word to say',
  drawSave: 'Open',
  drawDone: 'The giveaway is open; it is drawn by itself and can be checked by anybody.',
  drawLine: (prize, winners) => `${prize}, ${winners} win`,
  drawEntrants: (count) => `${count} entered`,
  drawAt: (time) => `drawn at ${time}`,
  drawWon: (names) => `Won: ${names}`,
  poll: 'Ask the room',
  pollQuestion: 'The question',
  pollAnswer: (index) => `Answer ${index}`,
  pollSave: 'Ask',
  pollDone: 'Asked.',
  pollVotes: (count) => `${count} votes`,
  pollClose: 'Close',
  closed: 'Closed.',
  correct: 'Put something right',
  correctText: 'How it should be',
  correctHint:
    'It is pinned for everybody and recorded; who bought because of it can give it back without a reason.',
  correctItem: 'Which goods',
  correctAll: 'Not about certain goods',
  correctSave: 'Correct',
  correctDone: 'The correction is pinned; buyers are told.',
  ai: 'A person or scene is made by AI',
  aiHint: 'The room then shows “Made by AI” all the time; it cannot be taken off in this session.',
  aiSave: 'Label it',
  aiDone: 'The label is shown all the time.',
  now: 'Going on',
};

export const sales: typeof zhSales = {
  title: 'Sold in this session',
  sum: (orders, amount) => `${orders} orders ${amount}`,
  none: 'Nothing sold yet',
  line: (name, count) => `${count} × ${name} sold`,
  lineMoney: (name, count, amount) => `${count} × ${name} sold, ${amount}`,
};

export const rules: typeof zhRules = {
  title: 'From the platform',
  noted: (rule) => `Platform rule ${rule}`,
  appeal: 'Appeal',
  appealText: 'What happened',
  appealSave: 'Hand in',
  appealDone: 'Handed in. The platform looks at it; the answer appears here.',
  settled: { UPHELD: 'Looked at, it stands', TAKEN_BACK: 'Taken back by the platform' },
};

export const assist: typeof zhAssist = {
  title: 'Moderator',
  hint: 'Watch the chat, pin, mute. Prices and shelf belong to the host and managers.',
  ended: 'This session is over.',
  waiting: 'Not on the air yet. The chat appears here once it is.',
  notYours:
    'You are not a moderator of this session. Ask the host to add your number on the preparation page.',
  host: (name) => `Host ${name}`,
  refresh: 'Refresh',
};
