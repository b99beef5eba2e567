// A form that changes amounts: `lib/small/shop.ts` sends each change, the framework is not needed.
export const csr = false;
