/** Text as a reader takes it in: one width, one case, nothing invisible and nothing put between the characters. */
export const readable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu, '');
