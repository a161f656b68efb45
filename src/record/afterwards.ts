import { firstDay, lastDay, newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { countsInWords } from './findings.ts';
import { findingDate, isLater } from './order.ts';
import { capital } from './state.ts';
import type { Finding, Force } from './types.ts';
import { wentBackInWords } from './went-back.ts';

/** Findings of a force that are later than one of these on the same theme, newest first. */
export function laterOnThemes(findings: readonly Finding[], force: Force): Finding[] {
  return force.findings.filter((later) =>
    findings.some((finding) => later.theme === finding.theme && isLater(later, finding)),
  );
}

/**
 * What is on record after the weaknesses that were found of a force in a time, a sentence each; empty where there are
 * none: answers, what inspectors recorded where they went back and of the same matter elsewhere, and in which years
 * weaknesses on the same themes came again.
 * @example
 * ['Six of the seven weaknesses were answered, by name or with their reports.', 'Inspectors went back (November 2018): improved on custody; also a weakness on recording.', 'Weaknesses on the same themes were recorded in 2021; they may be about something else.']
 */
export function afterwardsOfAll(findings: readonly Finding[], force: Force): string[] {
  const weak = findings.filter(({ data }) => data.kind === 'weakness');
  if (weak.length === 0) return [];
  const answered = weak.filter((finding) => newestAnswerTo(finding, force)).length;
  const tied = wentBackInWords(weak, force);
  return [
    answeredInWords(answered, weak.length),
    ...tied,
    laterInWords(weak, force, tied.length > 0),
  ];
}

function answeredInWords(answered: number, of: number): string {
  const [its, weaknesses] =
    of === 1
      ? ['its report', 'the weakness']
      : ['their reports', `the ${numberInWords(of)} weaknesses`];
  if (answered === 0)
    return `No answer to ${of === 2 ? 'either weakness' : weaknesses} or to ${its} is recorded.`;
  const how = `${answered === 1 ? 'was' : 'were'} answered, by name or with ${its}.`;
  if (answered < of) return `${capital(numberInWords(answered))} of ${weaknesses} ${how}`;
  return of < 3
    ? `${of === 1 ? 'The weakness' : 'Both weaknesses'} ${how}`
    : `All ${numberInWords(of)} weaknesses ${how}`;
}

/** The years of later weaknesses on the themes of these, or what else is recorded later. */
function laterInWords(weak: readonly Finding[], force: Force, isTied: boolean): string {
  const tied = new Set(weak.flatMap(({ followedBy }) => followedBy.map(({ finding }) => finding)));
  const later = laterOnThemes(weak, force).filter((it) => !tied.has(it) && isLaterReport(it, weak));
  const themes = new Set(weak.map(({ theme }) => theme)).size > 1 ? 'themes' : 'theme';
  if (later.length === 0)
    return `Nothing ${isTied ? 'else' : 'later'} is recorded${isTied ? ' later' : ''} on the same ${themes}.`;
  const again = later.filter(({ data }) => data.kind === 'weakness');
  if (again.length > 0) {
    const names = [...new Set(again.map(({ theme }) => theme.data.name.toLowerCase()))];
    const on = names.length < 3 ? listInWords(names) : `the same ${themes}`;
    const when = whenAgain(again, weak);
    return again.length === 1
      ? `A weakness on ${on} was recorded ${when}; it may be about something else.`
      : `Weaknesses on ${on} were recorded ${when}; they may be about something else.`;
  }
  const [newest] = later.map(findingDate).sort(newestFirst);
  const since = newest
    ? `, ${later.length > 1 ? 'the newest ' : ''}of ${dateInWords(newest.slice(0, 7))}`
    : '';
  return `No later weakness is recorded on the same ${themes}, but ${countsInWords(later)}${since}.`;
}

/** Whether a later finding is no part of what was found in that time: a date in the same year has to tell it. */
function isLaterReport(later: Finding, weak: readonly Finding[]): boolean {
  const date = findingDate(later);
  return weak.some((finding) => {
    const found = findingDate(finding);
    if (later.theme !== finding.theme || !isLater(later, finding)) return false;
    return !date || !found || firstDay(date) > lastDay(found);
  });
}

/** @example 'later that year and in 2018 and 2021' */
function whenAgain(again: readonly Finding[], weak: readonly Finding[]): string {
  const yearOf = (finding: Finding) => findingDate(finding)?.slice(0, 4);
  const own = new Set(weak.map(yearOf));
  const years = [...new Set(again.flatMap((finding) => yearOf(finding) ?? []))].sort();
  const others = years.filter((year) => !own.has(year));
  return listInWords([
    ...(others.length < years.length ? ['later that year'] : []),
    ...(others.length > 0 ? [`in ${listInWords(others)}`] : []),
    ...(again.some((finding) => !yearOf(finding)) ? ['in a report without a date'] : []),
  ]);
}
