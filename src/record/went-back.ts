import { FINDING_KINDS, type FindingKind } from '../schemas/index.ts';
import { listInWords } from './age.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { countsInWords } from './findings.ts';
import { FINDING_KIND } from './labels.ts';
import { ownFindings } from './latest-inspection.ts';
import {
  establishedDate,
  findingDate,
  isLater,
  isOfVisit,
  oldestPlaceFirst,
  placeOf,
} from './order.ts';
import { capital } from './state.ts';
import type { Finding, Force, Inspection, Theme } from './types.ts';

/** A later finding that is linked to a weakness. */
type Tie = Finding['followedBy'][number] & { weakness: Finding };

/** What a later report recorded of weaknesses, in a sentence, and the findings of it that the sentence tells. */
interface Told {
  sentence: string;
  findings: Finding[];
}

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

/** The kinds of finding that say how things were, what was better first. */
const SAYING: readonly FindingKind[] = ['progress', 'strength', 'weakness'];

/**
 * What later reports recorded that went back to weaknesses, took up the matter of one, or followed the report on them:
 * oldest first.
 * @param weak weaknesses of one time
 * @example [{ sentence: 'Inspectors went back (reported November 2018): improved on custody; also a weakness on recording.', findings: [] }]
 */
export function wentBack(weak: readonly Finding[], force: Force): Told[] {
  const ties = weak
    .flatMap((weakness) => tiesOf(weakness))
    .toSorted((a, b) => oldestPlaceFirst(placeOf(a.finding), placeOf(b.finding)));
  const byReport = Map.groupBy(ties, ({ finding }) => finding.inspection);
  const found = new Set(weak);
  const told = [...byReport.values()].flatMap((ofOne) => {
    if (ofOne.some(hasReturned))
      return timesOf(ofOne).map((it) =>
        it.some(hasReturned) ? returned(it, found, force) : sameMatter(it),
      );
    // Of a report that followed, all that it recorded is told.
    return isFollowUp(ofOne[0]!.finding.inspection, weak) ? [] : sameMatter(ofOne);
  });
  const others = force.inspections
    .filter((report) => !byReport.get(report)?.some(hasReturned))
    .flatMap((report) => followedUp(report, weak, force));
  return [...told, ...others].toSorted((a, b) =>
    oldestPlaceFirst(placeOf(a.findings[0]!), placeOf(b.findings[0]!)),
  );
}

/** What is linked to a weakness; what is linked to that in turn is of the same matter, and no return to the weakness. */
function tiesOf(weakness: Finding): Tie[] {
  const found = new Set(weakness.followedBy.map(({ finding }) => finding));
  for (const finding of found) for (const next of finding.followedBy) found.add(next.finding);
  return [...found].map((finding) => {
    const tie = weakness.followedBy.find((it) => it.finding === finding);
    return tie ? { ...tie, weakness } : { finding, basis: 'later', weakness };
  });
}

const hasReturned = ({ basis }: Tie) => basis === 'returned';

const isFollowUp = ({ follows }: Inspection, weak: readonly Finding[]) =>
  weak.some(({ inspection }) => inspection === follows);

/**
 * The ties of one report by the times at which it was there: a letter on a return visit may be filed with the report to
 * which it returned. A day and its own month are one time.
 */
function timesOf(ties: readonly Tie[]): Tie[][] {
  return ties.reduce<Tie[][]>((times, tie) => {
    const same = times.find((time) => areOneTime(time[0]!.finding, tie.finding));
    if (same) same.push(tie);
    else times.push([tie]);
    return times;
  }, []);
}

function areOneTime(one: Finding, other: Finding): boolean {
  const [a, b] = [findingDate(one), findingDate(other)];
  return a === b || (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)));
}

/**
 * What had become of the weaknesses to which inspectors went back, and what else they recorded there.
 * @param before what was found before they went back
 */
function returned(ties: readonly Tie[], before: ReadonlySet<Finding>, force: Force): Told {
  const back = ties.filter(hasReturned);
  const isBack = new Set(back.map(({ finding }) => finding));
  const tied = new Set(ties.map(({ finding }) => finding));
  const first = ties[0]!.finding;
  const others = ownFindings(first.inspection, force).filter(
    (it) =>
      !tied.has(it) && !before.has(it) && SAYING.includes(it.data.kind) && areOneTime(it, first),
  );
  const also = [...[...tied].filter((it) => !isBack.has(it)), ...others];
  const became = Map.groupBy(back, ({ outcome, finding }) =>
    outcome ? BECAME[outcome] : RECORDED[finding.data.kind],
  );
  const parts = [...became].map(
    ([words, same]) => `${words} ${namesOf(same.map(({ weakness }) => weakness.theme))}`,
  );
  const alsoInWords = kindsInWords(also).join('; ');
  const told = [...parts, ...(alsoInWords ? [`also ${alsoInWords}`] : [])].join('; ');
  return {
    sentence: `Inspectors went back (${whenInWords(back.at(-1)!.finding)}): ${told}.`,
    findings: [...tied, ...others],
  };
}

function whenInWords(finding: Finding): string {
  const date = establishedDate(finding);
  if (!date) return 'date not established';
  return isOfVisit(finding) ? dateInWords(date) : `reported ${dateInWords(date)}`;
}

/** What a report that did not go back recorded on the matter of a weakness. */
function sameMatter(ties: readonly Tie[]): Told {
  const findings = [...new Set(ties.map(({ finding }) => finding))];
  const date = establishedDate(findings[0]!);
  const when = date ? capital(onDayInWords(date)) : 'In a report without a date,';
  const isOne = findings.length === 1 || findings.every(({ data }) => data.kind === 'progress');
  const was = isOne ? 'was' : 'were';
  return {
    sentence: `${when} ${kindsInWords(findings).join(' and ')} ${was} recorded on the same matter.`,
    findings,
  };
}

/** What a report recorded that followed the one on the weaknesses or was on the same council, and did not go back to them. */
function followedUp(report: Inspection, weak: readonly Finding[], force: Force): Told[] {
  const tied = new Set(weak.flatMap(({ followedBy }) => followedBy.map(({ finding }) => finding)));
  const findings = ownFindings(report, force).filter(
    (it) => SAYING.includes(it.data.kind) || tied.has(it),
  );
  const [first] = findings;
  const { council } = report.data;
  const isOfTheTime = weak.some(({ inspection }) => inspection === report);
  if (!first || isOfTheTime) return [];
  const follows = isFollowUp(report, weak);
  const isSameCouncil = ({ data, inspection }: Finding) =>
    council !== undefined && (data.council ?? inspection.data.council) === council;
  if (!follows && !weak.some((it) => isSameCouncil(it) && isLater(first, it))) return [];
  const sentence = follows
    ? `A report that followed (${whenInWords(first)}): ${kindsInWords(findings).join('; ')}.`
    : `A later report on ${council} (${whenInWords(first)}): ${countsInWords(findings)}.`;
  return [{ sentence, findings }];
}

/** What was found, by kind and theme. @example ['progress on first contact', 'weaknesses on custody and online abuse'] */
function kindsInWords(findings: readonly Finding[]): string[] {
  const kinds = [...new Set([...SAYING, ...FINDING_KINDS])];
  return kinds.flatMap((kind) => {
    const found = findings.filter(({ data }) => data.kind === kind);
    if (found.length === 0) return [];
    const { one, many } = FINDING_KIND[kind];
    const what = kind === 'progress' ? kind : found.length > 1 ? many : `a ${one}`;
    return [`${what} on ${namesOf(found.map(({ theme }) => theme))}`];
  });
}

const namesOf = (themes: readonly Theme[]): string =>
  listInWords([...new Set(themes.map(({ data }) => data.name.toLowerCase()))]);
