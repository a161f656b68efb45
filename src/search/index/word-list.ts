import type { SearchRecord } from './search-record.ts';
import type { Guide } from '../query/understand/guide.ts';
import { keyOf } from '../query/understand/key.ts';
import { INITIALS } from '../query/understand/initials.ts';
import type { WordList } from '../query/understand/spelling.ts';

/** A word in this many records is common: it is what a wrong spelling most likely meant. */
const COMMON = 4;

/**
 * All words that a query can be right in, each once, by the letter that they begin with: a wrong spelling is looked for
 * among those that begin alike. Common words by which people tell a worry or ask for something stand first.
 */
export function wordLists(
  records: readonly SearchRecord[],
  guide: Guide,
): [initial: string, words: WordList][] {
  const counts = new Map<string, number>();
  const count = (text: string, times = 1) => {
    for (const word of new Set(keyOf(text).split(' ')))
      if (/^\p{L}{3,20}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { title, text, synonyms, kind } of records)
    if (kind !== 'sources') count(`${title} ${text} ${synonyms}`);
  for (const name of [
    ...guide.forces.flatMap(([, force, aliases]) => [force, ...aliases]),
    ...guide.councils.map(([council]) => council),
    ...guide.places.map(([place]) => place),
    ...guide.themes.flatMap(([, theme, synonyms]) => [theme, ...synonyms]),
  ])
    count(name, COMMON);
  // What somebody who is worried writes is no wrong spelling of a word of the record.
  const asked = [
    ...guide.worries.flatMap(({ said, who, harm }) => [...said, ...who, ...harm]),
    ...guide.asks.flatMap(([, said, either, beside]) => [...said, ...either, ...beside]),
  ];
  const isAsked = new Set(asked.flatMap((words) => keyOf(words).split(' ')));
  for (const words of [
    ...guide.terms.flatMap(([, term, names]) => [term, ...names]),
    ...guide.otherWords.flatMap(([, said]) => said),
    ...asked,
  ])
    count(words);
  const isCommon = (word: string) => (counts.get(word) ?? 0) >= COMMON;
  return INITIALS.map((initial) => {
    const words = [...counts.keys()].filter((word) => word.startsWith(initial)).sort();
    const common = words.filter(isCommon);
    return [
      initial,
      {
        // Of two words that a wrong spelling is as near to, the first is meant: "woried" is no "worked".
        common: [
          ...common.filter((word) => isAsked.has(word)),
          ...common.filter((word) => !isAsked.has(word)),
        ],
        rare: words.filter((word) => !isCommon(word)),
      },
    ];
  });
}
