import { listInWords } from './age.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { FINDING_KIND } from './labels.ts';
import { ownFindings } from './latest-inspection.ts';
import { findingDate, oldestPlaceFirst, placeOf } from './order.ts';
import { capital } from './state.ts';
import { FINDING_KINDS, type FindingKind } from '../schemas/index.ts';
import type { Finding, Force } from './types.ts';

/** A later finding that is linked to a weakness. */
type Tie = Finding['followedBy'][number];

const BECAME = {
  improved: 'improved on',
  mixed: 'improved in part on',
  'not-improved': 'not improved on',
  worse: 'worse on',
};

/** Where the report that went back does not say what had become of the matter. */
const RECORDED: Record<FindingKind, string> = {
  weakness: 'a weakness again on',
  progress: 'progress on',
  strength: 'a strength on',
  recommendation: 'a recommendation on',
  context: 'looked again at',
};

/** The kinds of finding that say how things were. */
const SAYING: readonly FindingKind[] = ['progress', 'strength', 'weakness'];

/**
 * What later reports recorded that went back to weaknesses or, not going back, took up the matter of one: a sentence for
 * each report, oldest first.
 * @param weak weaknesses of one time
 * @example ['Inspectors went back (November 2018): improved on custody; also a weakness on recording.']
 */
export function wentBackInWords(weak: readonly Finding[], force: Force): string[] {
  const ties = weak
    .flatMap(({ followedBy }) => followedBy)
    .toSorted((a, b) => oldestPlaceFirst(placeOf(a.finding), placeOf(b.finding)));
  // A letter on a return visit may be filed with the report to which it returned.
  const reports = Map.groupBy(
    ties,
    ({ finding }) => `${finding.inspection.id} ${findingDate(finding)}`,
  );
  return [...reports.values()].map((ties) => {
    const back = ties.filter(({ basis }) => basis === 'returned');
    return back.length > 0 ? returnInWords(back, force) : sameMatterInWords(ties);
  });
}

/** What had become of the weaknesses to which inspectors went back, and what else they recorded there. */
function returnInWords(back: readonly Tie[], force: Force): string {
  const first = back[0]!.finding;
  const date = findingDate(first);
  const tied = new Set(back.map(({ finding }) => finding));
  const others = ownFindings(first.inspection, force).filter(
    (it) => !tied.has(it) && findingDate(it) === date,
  );
  const became = Map.groupBy(back, ({ outcome, finding }) =>
    outcome ? BECAME[outcome] : RECORDED[finding.data.kind],
  );
  const parts = [...became].map(
    ([words, ties]) => `${words} ${themesOf(ties.map(({ finding }) => finding))}`,
  );
  const also = SAYING.flatMap((kind) => onThemesInWords(others, kind));
  const when = date ? dateInWords(date) : 'date not established';
  const told = [parts.join('; '), ...(also.length > 0 ? [`also ${also.join('; ')}`] : [])];
  return `Inspectors went back (${when}): ${told.join('; ')}.`;
}

function sameMatterInWords(ties: readonly Tie[]): string {
  const found = [...new Set(ties.map(({ finding }) => finding))];
  const date = findingDate(found[0]!);
  const when = date ? capital(onDayInWords(date)) : 'In a report without a date,';
  const what = FINDING_KINDS.flatMap((kind) => onThemesInWords(found, kind));
  return `${when} ${what.join(' and ')} ${found.length > 1 ? 'were' : 'was'} recorded on the same matter.`;
}

/** What was found of one kind, by theme; nothing where nothing was. @example ['weaknesses on custody and online abuse'] */
function onThemesInWords(findings: readonly Finding[], kind: FindingKind): string[] {
  const found = findings.filter(({ data }) => data.kind === kind);
  if (found.length === 0) return [];
  const { one, many } = FINDING_KIND[kind];
  const what = kind === 'progress' ? kind : found.length > 1 ? many : `a ${one}`;
  return [`${what} on ${themesOf(found)}`];
}

const themesOf = (findings: readonly Finding[]): string =>
  listInWords([...new Set(findings.map(({ theme }) => theme.data.name.toLowerCase()))]);
