import type { liveOffers as zh } from '../zh/live-offers.ts';

export const liveOffers: typeof zh = {
  offers: {
    coupon: (amount) => `Coupon ${amount}`,
    over: (amount) => `on orders from ${amount}`,
    left: (count) => `${count} left`,
    claim: 'Claim',
    claimed: 'Claimed',
    gone: 'All claimed',
    draw: 'Prize draw',
    prize: (name, winners) => `${name}, ${winners} ${winners === 1 ? 'winner' : 'winners'}`,
    enter: 'Take part',
    entered: 'You take part; wait for the draw',
    among: {
      FOLLOWERS: 'For followers of this shop',
      COMMENTERS: 'For those who have written here',
      EVERYONE_PRESENT: 'For everybody in the room',
    },
    keyword: (word) => `Write “${word}” to take part`,
    closesIn: (time) => `Draw in ${time}`,
    drawing: 'Drawing now',
    won: 'You have won. The cooperative will send it to you.',
    notWon: 'Not this time.',
    winners: (names) => `Won by ${names}`,
    poll: 'Have a say',
    vote: 'This one',
    voted: 'Noted; you can change it until the end',
    votes: (count) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
    closed: 'Closed',
  },
};
