// Read, listened to and left by links: `lib/small/farm.ts` is all the script it needs on a cheap phone.
export const csr = false;
