import { firstDay } from '../schemas/dates.ts';
import { findingDate } from './order.ts';
import { byYear, timeline, type Line } from './timeline.ts';
import type { Finding, Force } from './types.ts';

/** A year of a force: reports, answers, scrutiny and events, and what was found in it. */
export interface YearOfForce {
  year: string;
  lines: Line[];
  /** Newest first. */
  findings: Finding[];
}

/** All that has a date of one force, year by year, newest first; and what was found without one. */
export function yearsOfForce(force: Force): { years: YearOfForce[]; undated: Finding[] } {
  const lines = new Map(byYear(timeline(force)).map((group) => [group.year, group.lines]));
  const found = Map.groupBy(force.findings, (finding) => {
    const date = findingDate(finding);
    return date === null ? null : firstDay(date).slice(0, 4);
  });
  const years = new Set([...lines.keys(), ...[...found.keys()].flatMap((year) => year ?? [])]);
  return {
    years: [...years]
      .sort()
      .reverse()
      .map((year) => ({
        year,
        lines: lines.get(year) ?? [],
        findings: found.get(year) ?? [],
      })),
    undated: found.get(null) ?? [],
  };
}
