import { british } from './british.ts';
import type { Guide, Meaning } from './guide.ts';
import { keyOf } from './key.ts';
import { phraseKey, type Phrases } from './phrases.ts';
import { isStopWord, withoutStopWords } from './stop-words.ts';

/** One idea of a query: the words typed, and what else can stand for them. */
export interface Unit {
  typed: string;
  /** What is searched for beside what was typed, in the words of the record. */
  added: string[];
  /** Ways to find it in a text, best first; each a list of words that belong together. */
  ways: string[][];
  /** How much it counts beside the others: an everyday word less than a word of the subject. */
  weight: number;
  /** Facet values that answer it as well as words do. */
  forces: number[];
  themes: number[];
  /** Place in the guide of the council that it names, and nothing else. */
  council?: number | undefined;
  year: string | null;
  inspectorate: string | null;
  /** Pages that are about just this: records of forces, themes, terms. */
  pages: { record: number; is: Meaning['is'] }[];
}

export interface Understanding {
  query: string;
  units: Unit[];
  /** Runs of words in quotation marks, which must stand in the text as they are. */
  quoted: string[];
  /** Words that were searched for beside those typed, to be said on the page. */
  added: string[];
}

const INSPECTORATES = new Map([
  ['ofsted', 'Ofsted'],
  ['hmic', 'HMIC'],
  ['hmicfrs', 'HMICFRS'],
]);
/** How many other ways of saying it are searched for beside what was typed. */
const MOST_ADDED = 2;
const EVERYDAY = 0.2;
/** So many words of the subject need no everyday words beside them. */
const MANY = 2;

/**
 * Reads a query: what is quoted, which places and subjects are named, which words are left.
 * @param exactly take every word as it was typed
 */
export function understand(
  query: string,
  guide: Guide,
  phrases: Phrases,
  exactly = false,
): Understanding {
  const quoted = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map((match) => keyOf(match[1] ?? ''))
    .filter(Boolean);
  const words = keyOf(query).split(' ').filter(Boolean);
  const units: Unit[] = [];
  const loose: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = exactly ? null : longestRun(words, at, phrases);
    if (run) units.push(unitOf(run.typed, run.meanings, guide));
    else loose.push(words[at] ?? '');
    at += run ? run.length : 1;
  }
  const sought =
    units.length > 0 ? loose.filter((word) => !isStopWord(word)) : withoutStopWords(loose);
  const plain = sought.map((word) => plainUnit(word, guide));
  const telling = [...units, ...plain].filter(({ weight }) => weight === 1).length;
  // Beside words of the subject, everyday words would cost a request each and decide nothing.
  units.push(...plain.filter(({ weight }) => weight === 1 || exactly || telling < MANY));
  return { query, units, quoted, added: [...new Set(units.flatMap((unit) => unit.added))] };
}

function longestRun(words: readonly string[], at: number, { meanings, longest }: Phrases) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const typed = words.slice(at, at + length).join(' ');
    const found = meanings.get(phraseKey(typed));
    if (found) return { typed, length, meanings: found };
  }
  return null;
}

function plainUnit(typed: string, { everyday, spellings }: Guide): Unit {
  const word = british(typed, spellings);
  return {
    typed,
    added: [],
    ways: [[word]],
    weight: isStopWord(typed) || everyday.includes(typed) ? EVERYDAY : 1,
    forces: [],
    themes: [],
    year: /^(19|20)\d\d$/.test(typed) ? typed : null,
    inspectorate: INSPECTORATES.get(typed) ?? null,
    pages: [],
  };
}

function unitOf(typed: string, meanings: readonly Meaning[], guide: Guide): Unit {
  const unit = { ...plainUnit(typed, guide), weight: 1 };
  const words = withoutStopWords(typed.split(' ')).map((word) => british(word, guide.spellings));
  const isForce = meanings.some(({ is }) => is === 'force');
  const telling = words.filter((word) => !isForce || !guide.generic.includes(word));
  unit.ways = [telling.length > 0 ? telling : words];
  for (const meaning of meanings) {
    switch (meaning.is) {
      case 'force':
        unit.forces.push(meaning.force);
        if (meanings.length === 1) unit.council = meaning.council;
        unit.pages.push({ is: 'force', record: guide.forces[meaning.force]?.[0] ?? -1 });
        break;
      case 'theme':
        unit.themes.push(meaning.theme);
        unit.pages.push({ is: 'theme', record: guide.themes[meaning.theme]?.[0] ?? -1 });
        break;
      case 'term': {
        const term = guide.terms[meaning.term];
        unit.pages.push({ is: 'term', record: term?.[0] ?? -1 });
        // "Panel" is part of the term, and finds it as it is.
        if (term && !isPartOf(typed, term[1])) addWay(unit, term[1]);
        break;
      }
      case 'article':
        unit.pages.push({ is: 'article', record: guide.articles[meaning.article]?.[0] ?? -1 });
        break;
      case 'other words':
        if (!meanings.some(({ is }) => is === 'article')) addWay(unit, meaning.means);
    }
  }
  return unit;
}

function isPartOf(words: string, name: string): boolean {
  return ` ${keyOf(name)} `.includes(` ${words} `);
}

function addWay(unit: Unit, words: string): void {
  const way = withoutStopWords(keyOf(words).split(' '));
  const same = unit.ways.some((other) => other.join(' ') === way.join(' '));
  if (same || unit.ways.length > MOST_ADDED) return;
  unit.ways.push(way);
  unit.added.push(words);
}
