import { firstDay, lastDay, newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { countsInWords } from './findings.ts';
import { forceSince } from './force-since.ts';
import { establishedDate, findingDate, isLater } from './order.ts';
import { capital } from './state.ts';
import type { Finding, Force } from './types.ts';
import { wentBack } from './went-back.ts';

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
  const weak = findings.filter(isWeakness);
  if (weak.length === 0) return [];
  const answered = weak.filter((finding) => newestAnswerTo(finding, force)).length;
  const told = wentBack(weak, force);
  return [
    answeredInWords(answered, weak.length),
    ...told.map(({ sentence }) => sentence),
    ...laterInWords(weak, force, new Set(told.flatMap(({ findings: ofIt }) => ofIt))),
  ];
}

/**
 * The same with what befell the force as a whole after a year, which comes before the single matters; empty where no
 * weakness was found in it.
 */
export function afterYear(findings: readonly Finding[], force: Force, year: string): string[] {
  const [answered, ...matters] = afterwardsOfAll(findings, force);
  return answered ? [answered, ...forceSince(force, year), ...matters] : [];
}

function answeredInWords(answered: number, of: number): string {
  const all = `the ${numberInWords(of)} weaknesses`;
  if (answered === 0)
    return of === 1
      ? 'No answer to the weakness is recorded.'
      : `No answer to ${of === 2 ? 'either weakness' : `any of ${all}`} is recorded.`;
  if (answered === 1)
    return `${of === 1 ? 'The weakness' : `One of ${all}`} was answered, by name or with its report.`;
  const which = of === 2 ? 'Both' : `All ${numberInWords(of)}`;
  const some =
    answered < of ? `${capital(numberInWords(answered))} of ${all}` : `${which} weaknesses`;
  return `${some} were answered, by name or with their reports.`;
}

/** When later weaknesses on the themes of these were recorded, and what was better; without what has been told. */
function laterInWords(
  weak: readonly Finding[],
  force: Force,
  told: ReadonlySet<Finding>,
): string[] {
  const later = laterOnThemes(weak, force).filter((it) => !told.has(it) && isLaterReport(it, weak));
  const all = new Set(weak.map(({ theme }) => theme));
  const themes = all.size > 1 ? 'themes' : 'theme';
  if (later.length === 0)
    return [
      told.size > 0
        ? `Nothing else is recorded later on the same ${themes}.`
        : `Nothing later is recorded on the same ${themes}.`,
    ];
  const again = later.filter(isWeakness);
  const better = later.filter(({ data }) => data.kind === 'strength' || data.kind === 'progress');
  const good = better.length > 0 ? `${countsInWords(better)}${newestOf(better)}.` : '';
  if (again.length === 0) {
    const no = [...told].some(isWeakness) ? 'No other' : 'No';
    return [
      `${no} later weakness is recorded on the same ${themes}${good ? `, but ${good}` : '.'}`,
    ];
  }
  const names = [...new Set(again.map(({ theme }) => theme.data.name.toLowerCase()))];
  const same = names.length < all.size ? 'some of the same themes' : `the same ${themes}`;
  const on = names.length < 3 ? listInWords(names) : same;
  const when = whenAgain(again, weak);
  return [
    again.length === 1
      ? `A weakness on ${on} was recorded ${when}; it may be about something else.`
      : `Weaknesses on ${on} were recorded ${when}; they may be about something else.`,
    ...(good ? [`Also recorded later on the same ${themes}: ${good}`] : []),
  ];
}

const isWeakness = ({ data }: Finding) => data.kind === 'weakness';

/** @example ', the newest of May 2025' */
function newestOf(findings: readonly Finding[]): string {
  const dates = findings.flatMap((it) => establishedDate(it) ?? []).sort(newestFirst);
  const [newest] = dates;
  if (!newest) return '';
  const which = dates.length < findings.length ? 'the newest with a date ' : 'the newest ';
  return `, ${findings.length > 1 ? which : ''}of ${dateInWords(newest.slice(0, 7))}`;
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

/** @example 'in March 2022', or 'later in 2016 and in 2018 and 2021' */
function whenAgain(again: readonly Finding[], weak: readonly Finding[]): string {
  const [only] = again;
  const date = again.length === 1 && establishedDate(only!);
  const yearOf = (finding: Finding) => establishedDate(finding)?.slice(0, 4);
  const own = new Set(weak.map(yearOf));
  if (date)
    return `${own.has(date.slice(0, 4)) ? 'later, in' : 'in'} ${dateInWords(date.slice(0, 7))}`;
  const years = [...new Set(again.flatMap((finding) => yearOf(finding) ?? []))].sort();
  const [same, others] = [true, false].map((is) => years.filter((year) => own.has(year) === is));
  return listInWords([
    ...same!.map((year) => `later in ${year}`),
    ...(others!.length > 0 ? [`in ${listInWords(others!)}`] : []),
    ...(again.some((finding) => !yearOf(finding)) ? ['in a report without a date'] : []),
  ]);
}
