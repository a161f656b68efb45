import { firstDay, newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { OUTCOME } from './labels.ts';
import { findingDate, isLater } from './order.ts';
import { capital } from './state.ts';
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
 * @example 'Six of the seven weaknesses, or the reports on them, were answered. Inspectors went back to two of them: one had improved. Weaknesses on the same themes were recorded in 2018 and 2021; they need not be the same matter.'
 */
export function afterwardsOfAll(findings: readonly Finding[], force: Force): string {
  const weak = findings.filter(({ data }) => data.kind === 'weakness');
  if (weak.length === 0) return '';
  const answered = weak.filter((finding) => newestAnswerTo(finding, force)).length;
  return [answeredInWords(answered, weak.length), wentBack(weak), laterInWords(weak, force)]
    .filter(Boolean)
    .join(' ');
}

function answeredInWords(answered: number, of: number): string {
  if (of === 1)
    return answered > 0
      ? 'The weakness, or the report on it, was answered.'
      : 'No answer to the weakness is recorded.';
  const all = `the ${numberInWords(of)} weaknesses`;
  if (answered === 0) return `No answer to ${all} is recorded.`;
  return answered === of
    ? `All ${numberInWords(of)} weaknesses, or the reports on them, were answered.`
    : `${capital(numberInWords(answered))} of ${all}, or the reports on them, ${answered === 1 ? 'was' : 'were'} answered.`;
}

/** To how many of the weaknesses inspectors went back, and what the last of them said had become of those. */
function wentBack(weak: readonly Finding[]): string {
  const last = weak.flatMap(({ followedBy }) => {
    const tie = followedBy.findLast(({ basis }) => basis === 'returned');
    return tie ? [tie] : [];
  });
  if (last.length === 0) return '';
  const outcomes = Map.groupBy(last, ({ outcome }) => outcome);
  const became = [...outcomes].flatMap(([outcome, ties]) =>
    outcome ? [`${last.length > 1 ? numberInWords(ties.length) : 'it'} ${OUTCOME[outcome]}`] : [],
  );
  const told = became.length > 0 ? `: ${listInWords(became)}` : '';
  return `Inspectors went back to ${weak.length > 1 ? `${numberInWords(last.length)} of them` : 'it'}${told}.`;
}

/** The years of later weaknesses on the themes of these, or that there is none. */
function laterInWords(weak: readonly Finding[], force: Force): string {
  const later = laterOnThemes(weak, force);
  const themes = new Set(weak.map(({ theme }) => theme)).size > 1 ? 'themes' : 'theme';
  if (later.length === 0) return `Nothing later is recorded on the same ${themes}.`;
  const again = later.filter(({ data }) => data.kind === 'weakness');
  if (again.length > 0) {
    const years = again.map((finding) => findingDate(finding)?.slice(0, 4) ?? 'no known year');
    return `Weaknesses on the same ${themes} were recorded in ${listInWords([...new Set(years)].sort())}; they need not be the same matter.`;
  }
  const [newest] = later.map(findingDate).sort(newestFirst);
  const since = newest ? `, the newest of ${dateInWords(newest.slice(0, 7))}` : '';
  return `Later findings on the same ${themes} record no weakness${since}.`;
}
