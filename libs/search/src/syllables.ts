import { cutSounds } from './spelling.rules.ts';

// What may follow each beginning in Mandarin, ü typed as v.
const FINALS = `
- a ai an ang ao o ou e ei en eng er
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ue
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve ue
g,k,h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j,q,x i ia ian iang iao ie in ing iong iu u uan ue un
zh,ch,sh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z,c,s a ai an ang ao e ei en eng i ong ou u uan ui un uo
y a an ang ao e i in ing o ong ou u uan ue un
w a ai an ang ao ei en eng o u
`;

const SYLLABLES: ReadonlySet<string> = new Set(
  FINALS.trim()
    .split('\n')
    .flatMap((line) => {
      const [beginnings = '', ...finals] = line.split(' ');
      return beginnings
        .split(',')
        .flatMap((begin) => finals.map((final) => (begin === '-' ? '' : begin) + final));
    }),
);

export const isSyllable = (letters: string): boolean => SYLLABLES.has(letters);

/** Neighbouring syllables, joined: `wu, xue, xiang` sounds like `wuxue`, `xuexiang`. */
export const soundPairs = (syllables: readonly string[]): string[] =>
  syllables.slice(1).map((syllable, index) => syllables[index]! + syllable);

/** The pairs of syllables that letters are made of; none for what is no pinyin, or a single syllable. */
export function soundPairsOf(letters: string): string[] {
  const cut = cutSounds(letters, isSyllable);
  if (!cut || cut.length < 2) return [];
  // Two syllables may be cut otherwise (fangan), but sound as they are written.
  return cut.length === 2 ? [letters] : soundPairs(cut);
}

/** Syllables typed apart become one run, since nobody means each by itself: `mei gui cha` is `meiguicha`. */
export function joinSyllables(chunks: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const chunk of chunks) {
    const isOne = isSyllable(chunk);
    if (isOne && isOpen) joined.push(joined.pop()! + chunk);
    else joined.push(chunk);
    isOpen = isOne;
  }
  return joined;
}
