import { distance } from 'fastest-levenshtein';

/** Words of the record in small letters: those that stand in many records, and the rest. */
export interface WordList {
  common: readonly string[];
  rare: readonly string[];
}

/** Shorter words have too many neighbours to be corrected safely. */
const SHORTEST = 4;
/** What makes a candidate less likely than another with as many wrong letters. */
const RARE = 0.4;

/** How many letters may be wrong in a word. */
function allowed(word: string): number {
  return word.length < 9 ? 1 : word.length < 12 ? 2 : 3;
}

/**
 * The word of the record that was most likely meant, of those that begin with the same letter.
 * @returns null for a word that is right, too short, or like none
 */
export function correct(word: string, list: WordList): string | null {
  if (word.length < SHORTEST || /\d/.test(word) || isWord(word, list)) return null;
  let best: { word: string; cost: number } | null = null;
  for (const [words, penalty] of [
    [list.common, 0],
    [list.rare, RARE],
  ] as const)
    for (const candidate of words) {
      if (Math.abs(candidate.length - word.length) > allowed(word)) continue;
      if (candidate[0] !== word[0]) continue;
      const wrong = isSwap(word, candidate) ? 1 : distance(word, candidate);
      const cost = wrong + penalty;
      if (wrong <= allowed(word) && (!best || cost < best.cost)) best = { word: candidate, cost };
    }
  return best?.word ?? null;
}

/** Whether it is a word of the record, or the beginning of one. */
export function isWord(word: string, { common, rare }: WordList): boolean {
  const begin = (known: string) => known.startsWith(word);
  return common.some(begin) || rare.some(begin);
}

/** Two letters that changed places are one mistake. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * Corrects a query word by word; two words that are one in the record are joined.
 * @param isKnown words that need no correction, such as the parts of names
 * @returns the corrected query, or null where nothing had to be changed
 */
export function correctQuery(
  words: readonly string[],
  list: WordList,
  isKnown: (word: string) => boolean,
): string | null {
  const right: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = words.slice(at);
    const joined =
      next &&
      list.common.includes(word + next) &&
      !(list.common.includes(word) && list.common.includes(next));
    right.push(joined ? word + next : isKnown(word) ? word : (correct(word, list) ?? word));
    if (joined) at += 1;
  }
  return right.join(' ') === words.join(' ') ? null : right.join(' ');
}
