import { keyOf } from './key.ts';

const ENDINGS = /(ations?|ings?|ions?|ments?|ers?|ors?|ies|ied|ed|es|ly|s|y|e)$/;

/** What is left of a word without its ending: enough to tell whether two are forms of one. */
function stem(word: string): string {
  const short = word.replace(ENDINGS, '');
  return short.length >= 3 ? short : word;
}

/** Whether a text holds a word, in this or another form of it, or a word that begins with it. */
export function holds(text: string, word: string): boolean {
  const sought = stem(word);
  return keyOf(text)
    .split(' ')
    .some((other) => other.startsWith(word) || stem(other) === sought);
}
