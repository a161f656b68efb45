import { firstDay, newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { findingDate, isLater } from './order.ts';
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

/** Other findings of a force that are later than one of these on the same theme, newest first. */
export function laterOnThemes(findings: readonly Finding[], force: Force): Finding[] {
  return force.findings.filter(
    (later) =>
      !findings.includes(later) &&
      findings.some((finding) => later.theme === finding.theme && isLater(later, finding)),
  );
}

/**
 * What is on record after the weaknesses that were found of a force in a time; empty where there are none.
 * @example 'Of seven weaknesses six were answered, themselves or with their report. On the themes of five, later findings are recorded, tied to these or not: weaknesses of 2018 and 2021; the newest is of April 2025.'
 */
export function afterwardsOfAll(findings: readonly Finding[], force: Force): string {
  const weak = findings.filter(({ data }) => data.kind === 'weakness');
  if (weak.length === 0) return '';
  const answered = weak.filter((finding) => newestAnswerTo(finding, force)).length;
  const later = laterOnThemes(weak, force);
  const followed = weak.filter((finding) =>
    later.some((it) => it.theme === finding.theme && isLater(it, finding)),
  ).length;
  const since = laterInWords(later);
  if (weak.length === 1)
    return [
      `The weakness was ${answered > 0 ? 'answered, itself or with its report' : 'not answered, as far as is recorded'}.`,
      `On its theme ${followed > 0 ? `later findings are recorded, tied to it or not: ${since}` : 'nothing later is recorded'}.`,
    ].join(' ');
  const many = (count: number) =>
    count === 0 ? 'none' : count === weak.length ? 'all' : numberInWords(count);
  return [
    `Of ${numberInWords(weak.length)} weaknesses ${many(answered)} ${answered === 1 ? 'was' : 'were'} answered, themselves or with their report.`,
    followed === 0
      ? 'On none of their themes is anything later recorded.'
      : `On the ${followed === 1 ? 'theme' : 'themes'} of ${many(followed)}, later findings are recorded, tied to these or not: ${since}.`,
  ].join(' ');
}

/** The years of the weaknesses among later findings, or that there is none, and the newest of all. */
function laterInWords(later: readonly Finding[]): string {
  const years = later
    .filter(({ data }) => data.kind === 'weakness')
    .flatMap((finding) => findingDate(finding)?.slice(0, 4) ?? []);
  const [newest] = later.map(findingDate).sort(newestFirst);
  const weak =
    years.length > 0 ? `weaknesses of ${listInWords([...new Set(years)].sort())}` : 'no weakness';
  return newest ? `${weak}; the newest is of ${dateInWords(newest.slice(0, 7))}` : weak;
}
