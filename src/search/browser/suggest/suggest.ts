import type { Headlines } from '../../query/library.ts';
import type { Guide } from '../../query/understand/guide.ts';
import { keyOf } from '../../query/understand/key.ts';

/** Something that a reader may be typing, and the page that it leads to. */
export interface Suggestion {
  text: string;
  /** What it is: "Theme", or the force that a council leads to. */
  what: string;
  url: string;
}

const MOST = { places: 4, themes: 2, findings: 4 };
const SHORTEST = 2;

/** Forces, and councils with the force that each leads to, whose names hold words that begin as typed. */
export function suggestPlaces(
  typed: string,
  { forces, councils, places }: Pick<Guide, 'forces' | 'councils' | 'places'>,
  most = MOST.places,
): Suggestion[] {
  const named = [
    ...forces.map(([, name, aliases, id]) => ({
      names: [name, ...aliases],
      text: name,
      what: 'Force',
      id,
    })),
    ...councils.flatMap(([name, force]) => toForce(name, forces[force])),
    ...places.flatMap(([name, of]) => of.flatMap((force) => toForce(name, forces[force]))),
  ];
  return best(typed, named, most).map(({ text, what, id }) => ({
    text,
    what,
    url: `/forces/${id}/`,
  }));
}

export function suggestThemes(typed: string, { themes }: Guide): Suggestion[] {
  const named = themes.map(([, name, synonyms, id]) => ({
    names: [name, ...synonyms],
    text: name,
    id,
  }));
  return best(typed, named, MOST.themes).map(({ text, id }) => ({
    text,
    what: 'Theme',
    url: `/themes/${id}/`,
  }));
}

export function suggestFindings(typed: string, headlines: Headlines): Suggestion[] {
  const named = headlines.map(([text, url]) => ({ names: [text], text, url }));
  return best(typed, named, MOST.findings).map(({ text, url }) => ({ text, what: 'Finding', url }));
}

function toForce(text: string, force: Guide['forces'][number] | undefined) {
  return force ? [{ names: [text], text, what: `Policed by ${force[1]}`, id: force[3] }] : [];
}

/** The best of what matches: a name that begins as typed first, then one that holds the words. */
function best<Named extends { names: readonly string[] }>(
  typed: string,
  named: readonly Named[],
  most: number,
): Named[] {
  const key = keyOf(typed);
  if (key.length < SHORTEST) return [];
  return named
    .map((one) => ({ one, fit: Math.max(...one.names.map((name) => fit(key, keyOf(name)))) }))
    .filter(({ fit: good }) => good > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ one }) => one);
}

/** 3 for the very name, 2 where it begins so, 1 where each word typed begins a word of it, else 0. */
function fit(typed: string, name: string): number {
  if (name === typed) return 3;
  if (name.startsWith(typed)) return 2;
  const words = name.split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}
