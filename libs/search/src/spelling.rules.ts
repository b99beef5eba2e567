/**
 * How well letters spell a word, 0 the best: in full, by initials, both mixed, only its beginning. `undefined` when they
 * do not. Each syllable may be given by any beginning of it: `hongfs` spells hong fu shi.
 */
export function spokenRank(syllables: readonly string[], letters: string): number | undefined {
  const sound = syllables.join('');
  if (letters === sound) return 0;
  if (syllables.length > 1 && letters === syllables.map((syllable) => syllable[0]).join(''))
    return 1;
  if (letters.length > 1 && sound.startsWith(letters)) return 3;
  return letters.length > 1 && consumes(syllables, letters) ? 2 : undefined;
}

// Tries the longest beginning of each syllable first; words have few syllables, so this stays small.
function consumes(syllables: readonly string[], letters: string): boolean {
  const [syllable, ...rest] = syllables;
  if (syllable === undefined) return letters === '';
  for (let length = Math.min(syllable.length, letters.length); length > 0; length -= 1) {
    if (!letters.startsWith(syllable.slice(0, length))) continue;
    if (consumes(rest, letters.slice(length))) return true;
  }
  return false;
}

/** True when one letter added, left out, changed or swapped with its neighbour makes one from the other. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const isSwap =
      restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return restA.slice(1) === restB.slice(1) || isSwap;
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}

/** Cuts letters into pieces that `isWord` knows, the longest first; `undefined` when they cannot be cut. */
export function cutSounds(
  letters: string,
  isWord: (sound: string) => boolean,
): string[] | undefined {
  const cuts = new Map<number, string[] | undefined>([[letters.length, []]]);
  for (let start = letters.length - 1; start >= 0; start -= 1) {
    for (let end = letters.length; end > start + 1; end -= 1) {
      const rest = cuts.get(end);
      const piece = letters.slice(start, end);
      if (!rest || !isWord(piece)) continue;
      cuts.set(start, [piece, ...rest]);
      break;
    }
  }
  return cuts.get(0);
}
