import { firstDay, lastDay, newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { countsInWords } from './findings.ts';
import { OUTCOME } from './labels.ts';
import { ownFindings } from './latest-inspection.ts';
import { findingDate, isLater } from './order.ts';
import { capital } from './state.ts';
import type { Finding, Force } from './types.ts';

/** Findings of a force that are later than one of these on the same theme, newest first. */
export function laterOnThemes(findings: readonly Finding[], force: Force): Finding[] {
  return force.findings.filter((later) =>
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
  const tied = tiedInWords(weak, force);
  return [answeredInWords(answered, weak.length), tied, laterInWords(weak, force, tied !== '')]
    .filter(Boolean)
    .join(' ');
}

function answeredInWords(answered: number, of: number): string {
  if (of === 1)
    return answered > 0
      ? 'The weakness was answered, by name or with its whole report.'
      : 'No answer to the weakness or to its whole report is recorded.';
  const all = `the ${numberInWords(of)} weaknesses`;
  if (answered === 0) return `No answer to ${all}, by name or with a whole report, is recorded.`;
  const how = 'answered, by name or with a whole report.';
  if (answered === of)
    return `${of === 2 ? 'Both' : `All ${numberInWords(of)}`} weaknesses were ${how}`;
  return `${capital(numberInWords(answered))} of ${all} ${answered === 1 ? 'was' : 'were'} ${how}`;
}

/** A later finding that is tied to a weakness. */
type Tie = Finding['followedBy'][number] & { weakness: Finding };

/** What later findings that are tied to the weaknesses say had become of them: where inspectors went back, and where not. */
function tiedInWords(weak: readonly Finding[], force: Force): string {
  const last = weak.flatMap((weakness): Tie[] => {
    const { followedBy } = weakness;
    const tie = followedBy.findLast(hasReturned) ?? followedBy.at(-1);
    return tie ? [{ ...tie, weakness }] : [];
  });
  const back = last.filter(hasReturned);
  const others = last.filter((tie) => !hasReturned(tie));
  const told = [];
  if (back.length > 0)
    told.push(
      `Inspectors went back to ${ofThem(back.length, weak.length)}${onThemes(back, weak)}${becameInWords(back)}.`,
    );
  if (others.length > 0) {
    const which =
      back.length > 0 ? ofTheRest(others.length, weak.length) : ofThem(others.length, weak.length);
    const recorded = countsInWords(others.map(({ finding }) => finding));
    told.push(
      `A later report took up the matter of ${which}${onThemes(others, weak)} and recorded ${recorded}.`,
    );
  }
  const also = alsoRecorded(back, last, force);
  return [...told, ...(also ? [also] : [])].join(' ');
}

/** On which themes those weaknesses are, where they are few of several. @example ' (missing children)' */
function onThemes(ties: readonly Tie[], weak: readonly Finding[]): string {
  const names = new Set(ties.map(({ weakness }) => weakness.theme.data.name.toLowerCase()));
  return weak.length > 1 && names.size < 3 ? ` (${listInWords([...names])})` : '';
}

/** The other weaknesses that inspectors recorded where they went back; empty where there are none. */
function alsoRecorded(back: readonly Tie[], all: readonly Tie[], force: Force): string {
  const tied = all.map(({ finding }) => finding);
  const others = new Set(
    back.flatMap(({ finding }) =>
      ownFindings(finding.inspection, force).filter(
        (it) =>
          it.data.kind === 'weakness' &&
          !tied.includes(it) &&
          // A letter on a return visit may be filed with the report to which it returned.
          findingDate(it) === findingDate(finding),
      ),
    ),
  );
  return others.size > 0
    ? `Where they went back, they also recorded ${countsInWords([...others])}.`
    : '';
}

const hasReturned = ({ basis }: Pick<Tie, 'basis'>) => basis === 'returned';

/** @example 'it', 'one of them' or 'both of them' */
function ofThem(count: number, all: number): string {
  if (all === 1) return 'it';
  return `${count < all ? numberInWords(count) : all === 2 ? 'both' : 'all'} of them`;
}

/** Said after some were told of. */
function ofTheRest(count: number, all: number): string {
  if (count > 1) return 'others';
  return all === 2 ? 'the other' : 'another';
}

/** @example ': one had improved and two had improved in part'; empty where no report says */
function becameInWords(ties: readonly Tie[]): string {
  const became = ties.flatMap(({ outcome, finding }) => {
    if (outcome) return OUTCOME[outcome];
    return finding.data.kind === 'weakness' ? 'was recorded as a weakness again' : [];
  });
  const told = [...Map.groupBy(became, (words) => words)].map(
    ([words, same]) => `${ties.length > 1 ? numberInWords(same.length) : 'it'} ${words}`,
  );
  return told.length > 0 ? `: ${listInWords(told)}` : '';
}

/** The years of later weaknesses on the themes of these, or what else is recorded later. */
function laterInWords(weak: readonly Finding[], force: Force, isTied: boolean): string {
  const later = laterOnThemes(weak, force).filter((it) => isLaterReport(it, weak));
  const themes = new Set(weak.map(({ theme }) => theme)).size > 1 ? 'themes' : 'theme';
  if (later.length === 0)
    return `Nothing ${isTied ? 'else' : 'later'} is recorded${isTied ? ' later' : ''} on the same ${themes}.`;
  const again = later.filter(({ data }) => data.kind === 'weakness');
  if (again.length > 0)
    return `Weaknesses on the same ${themes} were recorded ${whenAgain(again, weak)}; they need not be the same matter.`;
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
