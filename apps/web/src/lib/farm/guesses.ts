/** A leaf of the tree of goods as the phone keeps it. */
export interface Kind {
  code: string;
  name: string;
}

const wordsOf = (name: string): string[] =>
  name.split(/[、（）()和及 ]+/).filter((word) => word.length > 0);

/** How much of a name a kind speaks of: the longest of its words in the name, or the name in one of its words. */
function closeness(kind: Kind, name: string): number {
  let best = 0;
  for (const word of wordsOf(kind.name)) {
    if (name.includes(word)) best = Math.max(best, word.length * 2);
    else if (word.includes(name)) best = Math.max(best, name.length);
    else if ([...word].some((sign) => name.includes(sign))) best = Math.max(best, 1);
  }
  return best;
}

/**
 * Four guesses for a name, the likeliest first: the server's (when there is a network), what the words say, what this farmer listed
 * before, and what stands beside the best on the shelf. Works without a network.
 */
export function fourGuesses(
  kinds: readonly Kind[],
  name: string,
  known: { server?: string | undefined; before: readonly string[] },
): Kind[] {
  const typed = name.trim();
  const byWords = typed
    ? kinds
        .map((kind) => ({ kind, near: closeness(kind, typed) }))
        .filter(({ near }) => near > 0)
        .sort((a, b) => b.near - a.near)
        .map(({ kind }) => kind.code)
    : [];
  const sure = [known.server, ...byWords.slice(0, 3)].filter((code) => code !== undefined);
  const top = sure[0];
  const beside = top
    ? kinds.filter(({ code }) => code.slice(0, -2) === top.slice(0, -2)).map(({ code }) => code)
    : [];
  const order = [...sure, ...known.before, ...beside, ...kinds.map(({ code }) => code)];
  return [...new Set(order)]
    .map((code) => kinds.find((kind) => kind.code === code))
    .filter((kind) => kind !== undefined)
    .slice(0, 4);
}

/** Kinds whose name holds the typed word, for the search below the guesses. */
export const findKinds = (kinds: readonly Kind[], typed: string): Kind[] =>
  typed.trim() ? kinds.filter(({ name }) => name.includes(typed.trim())).slice(0, 12) : [];
