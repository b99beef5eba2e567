// Opened from a label by anybody, printed, read once: it needs no script at all.
export const csr = false;
