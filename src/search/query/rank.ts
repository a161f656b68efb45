import type { Hit } from './library.ts';
import type { Facets } from './facet-table.ts';
import { worthOf } from './kinds.ts';
import type { Unit } from './understand/understand.ts';

/** An idea of the query with the records that hold its words: for each way of saying it, for each word. */
export interface Found {
  unit: Unit;
  ways: readonly (readonly (readonly Hit[])[])[];
  /** Names of the facets that answer it. */
  named: {
    force: readonly string[];
    theme: readonly string[];
    year: readonly string[];
    inspectorate: readonly string[];
  };
}

export interface Ranked {
  record: number;
  score: number;
  /** Ideas of the query that it answers, by their weights. */
  answers: number;
  /** Places of matching words in its text. */
  words: number[];
}

/** A second way of saying it counts a little less than the words typed. */
const SECOND_WAY = 0.9;
/** A record that is filed under what is asked, beside one that says it. */
const FILED = 0.85;
/** A word of the title says what a page is about. */
const IN_TITLE = 1.3;
/** Who names a place asks about that place. */
const ELSEWHERE = 0.4;
/** Share of the ideas of a query that a result must answer. */
const ENOUGH = 0.6;

/**
 * Ranks records by the ideas of a query that they answer.
 * A word counts by how rare it is; a record that answers more ideas stands above one that says one of them often.
 * @param isQuestion asked in a sentence, which an article is more likely to answer than a finding
 */
export function rank(
  found: readonly Found[],
  facets: readonly Facets[],
  isQuestion = false,
): Ranked[] {
  const ranked = new Map<number, Ranked>();
  for (const one of found) {
    const { scores, hits } = scoreUnit(one, facets);
    for (const [record, score] of scores) {
      const entry = ranked.get(record) ?? { record, score: 0, answers: 0, words: [] };
      entry.score += score * one.unit.weight;
      entry.answers += one.unit.weight;
      for (const hit of hits.get(record) ?? []) entry.words.push(...hit.words);
      ranked.set(record, entry);
    }
  }
  const all = [...ranked.values()];
  const ideas = weightOf(found.map(({ unit }) => unit));
  for (const entry of all) {
    const of = facets[entry.record];
    const share = entry.answers / ideas;
    entry.score *=
      worthOf(of?.is ?? 'list', isQuestion) *
      share ** 2 *
      (of && isElsewhere(of, found) ? ELSEWHERE : 1);
  }
  return enough(all, ideas).sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The ideas of a query, by their weights. */
export function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

/** The records that answer enough of the ideas or, where none does, as many as any does. */
function enough(all: readonly Ranked[], ideas: number): Ranked[] {
  const most = Math.max(...all.map(({ answers }) => answers));
  const need = Math.min(Math.ceil(ideas * ENOUGH), Math.floor(most));
  return all.filter(({ answers }) => answers >= need);
}

function scoreUnit({ ways, named }: Found, facets: readonly Facets[]) {
  const scores = new Map<number, number>();
  const hits = new Map<number, Hit[]>();
  const raise = (record: number, score: number) =>
    scores.set(record, Math.max(score, scores.get(record) ?? 0));

  ways.forEach((words, way) => {
    for (const [record, { score, share, of }] of scoreWay(words, facets.length)) {
      if (share < ENOUGH) continue;
      raise(record, score * share * (way === 0 ? 1 : SECOND_WAY));
      hits.set(record, [...(hits.get(record) ?? []), ...of]);
    }
  });
  const filed = facets.flatMap((entry, record) => (isFiled(entry, named) ? [record] : []));
  for (const record of filed) raise(record, FILED * rarity(filed.length, facets.length));
  return { scores, hits };
}

/** Scores the records that hold the words of one way of saying something; `share` is that of the words they hold. */
function scoreWay(words: readonly (readonly Hit[])[], total: number) {
  const scores = new Map<number, { score: number; share: number; of: Hit[] }>();
  for (const hits of words) {
    const top = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const entry = scores.get(hit.record) ?? { score: 0, share: 0, of: [] };
      const weight = (0.5 + (0.5 * hit.score) / top) * (hit.inTitle ? IN_TITLE : 1);
      entry.score += weight * rarity(hits.length, total);
      entry.share += 1 / words.length;
      entry.of.push(hit);
      scores.set(hit.record, entry);
    }
  }
  return scores;
}

function isFiled(entry: Facets, named: Found['named']): boolean {
  return (Object.keys(named) as (keyof Found['named'])[]).some((facet) =>
    entry[facet].some((name) => named[facet].includes(name)),
  );
}

/** Whether a query names a place and the record is about another. */
function isElsewhere(entry: Facets, found: readonly Found[]): boolean {
  const places = found.filter(({ named }) => named.force.length > 0);
  return places.length > 0 && !places.some(({ named }) => isFiled(entry, named));
}

function rarity(count: number, total: number): number {
  return Math.log(1 + total / Math.max(count, 1));
}
