import { distance } from 'fastest-levenshtein';
import type { Guide } from './understand/guide.ts';
import { keyOf } from './understand/key.ts';
import { withoutStopWords } from './understand/stop-words.ts';

const THEMES = 4;
const FORCES = 3;

/**
 * The themes and forces whose names and synonyms come nearest to a query that found nothing.
 * @returns numbers of their records
 */
export function closestNames(query: string, { themes, forces }: Guide): number[] {
  const words = withoutStopWords(keyOf(query).split(' '));
  return [...closestOf(words, themes, THEMES), ...closestOf(words, forces, FORCES)];
}

type Named = Guide['themes'];

function closestOf(words: readonly string[], named: Named, most: number): number[] {
  return named
    .map(([record, name, synonyms]) => ({
      record,
      apart: Math.min(...[name, ...synonyms].map((called) => distanceTo(called, words))),
    }))
    .sort((a, b) => a.apart - b.apart || a.record - b.record)
    .slice(0, most)
    .map(({ record }) => record);
}

/** Mean share of letters by which each word differs from the nearest word of a name. */
function distanceTo(name: string, words: readonly string[]): number {
  const parts = keyOf(name).split(' ');
  const shares = words.map((word) =>
    Math.min(...parts.map((part) => distance(word, part) / Math.max(word.length, part.length))),
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
}
