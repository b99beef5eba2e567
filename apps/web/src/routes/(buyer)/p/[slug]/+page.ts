// Buying is a form, the freight another: the page needs no framework, only `lib/small/shop.ts`.
export const csr = false;
