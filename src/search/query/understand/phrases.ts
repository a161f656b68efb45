import { keyOf } from './key.ts';
import type { Guide, Meaning } from './guide.ts';

/** Known runs of words by their key, and the length of the longest. */
export interface Phrases {
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  longest: number;
}

const KIND_OF_COUNCIL =
  /\b(city of|metropolitan borough|metropolitan district|county borough|county|borough|city|district|london borough of|royal borough of|council of the|council)\b/gi;
/** What joins the name by which a place is called to the rest: Stockton-on-Tees, Brighton and Hove. */
const JOIN = /(?:-on-|-upon-|-under-|-in-the-|-in-| upon | on | and | & |, )/;

/** What children are called. */
const CHILD = /\b(?:children|kids?|girls?|boys?|teens?|teenagers?|youngsters?|youths?)\b/g;

/**
 * The key of a run of words, in which a plural is as good as its singular, a child is a child whatever it is called, and
 * an article inside makes no difference.
 */
export function phraseKey(words: string): string {
  return keyOf(words)
    .replace(/(?<=\S )(the|an?) /g, '')
    .replace(/(?<=\p{L}{3}[^s])s\b/gu, '')
    .replace(CHILD, 'child');
}

/** All runs of words that mean something, from the guide. */
export function phrasesOf(guide: Guide): Phrases {
  const meanings = new Map<string, Meaning[]>();
  let longest = 1;
  const learn = (words: string, meaning: Meaning, onlyIfNew = false) => {
    const key = phraseKey(words);
    const known = meanings.get(key);
    if (!key || (known && onlyIfNew)) return;
    longest = Math.max(longest, key.split(' ').length);
    if (!known?.some((other) => JSON.stringify(other) === JSON.stringify(meaning)))
      meanings.set(key, [...(known ?? []), meaning]);
  };

  guide.forces.forEach(([, name, aliases], force) => {
    for (const called of [name, ...aliases]) learn(called, { is: 'force', force });
  });
  guide.councils.forEach(([name, force], council) => {
    const bare = name.replace(KIND_OF_COUNCIL, '').replace(/\s+/g, ' ').trim();
    for (const called of [name, bare, `${bare} council`])
      learn(called, { is: 'force', force, council });
  });
  for (const [place, forces] of guide.places)
    for (const force of forces) learn(place, { is: 'force', force });
  const everyPlace: (readonly [string, readonly number[], number?])[] = [
    ...guide.councils.map(([name, force], council) => [name, [force], council] as const),
    ...guide.places,
  ];
  for (const [name, forces, council] of everyPlace) {
    const [first] = name.replace(KIND_OF_COUNCIL, '').trim().split(JOIN);
    if (first && first.length > 3)
      for (const force of forces) learn(first, { is: 'force', force, council }, true);
  }
  guide.themes.forEach(([, name, synonyms], theme) => {
    for (const called of [name, ...synonyms]) learn(called, { is: 'theme', theme });
  });
  // What a term is called comes before other words for another term.
  guide.terms.forEach(([, name], term) => learn(name, { is: 'term', term }));
  guide.terms.forEach(([, , synonyms, numbers = []], term) => {
    // "The 56-day rule" is that of 56 days.
    const ofRule = numbers.flatMap((number) => [number, number.replace(/s$/, '')]);
    for (const called of [...synonyms, ...ofRule]) learn(called, { is: 'term', term });
  });
  guide.articles.forEach(([, title], article) => learn(title, { is: 'article', article }));
  for (const [means, said] of guide.otherWords)
    for (const called of said) {
      learn(called, { is: 'other words', means });
      // Plain words for the name of a theme or a term lead to its page as the name does.
      for (const meaning of meanings.get(phraseKey(means)) ?? []) learn(called, meaning);
    }
  return { meanings, longest };
}
