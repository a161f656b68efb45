import { oldestFirst, type PartialDate } from '../schemas/dates.ts';
import { answersTo, isAnswer } from './answers.ts';
import {
  findingDate,
  inspectionDate,
  isBefore,
  newestThenId,
  oldestPlaceFirst,
  placeOf,
  type Place,
} from './order.ts';
import type { Finding, Force, Inspection, InspectionResponse, Theme } from './types.ts';

/** One force, one theme: all that was found and answered, from the first to the last. */
export interface Thread {
  force: Force;
  theme: Theme;
  /** Address of its page: `/forces/kent/missing-children/`. */
  path: string;
  /** Findings and what was said to them, oldest first; what has no date stands last, unless what has one came after it. */
  items: ThreadItem[];
  /** Findings, oldest first. */
  findings: Finding[];
  /** What was said to those findings, answer or not, oldest first; what has no date stands last. */
  answers: InspectionResponse[];
  /** The newest finding; undefined on a silent thread. */
  latest: Finding | undefined;
  /**
   * Reports on the force after the newest finding, newest first, or after what that is known to have followed; on a
   * silent thread all reports.
   */
  later: Inspection[];
}

export type ThreadItem =
  | { kind: 'finding'; date: PartialDate | null; finding: Finding }
  | {
      kind: 'response';
      date: PartialDate | null;
      response: InspectionResponse;
      /** Whether it is an answer for the force of the thread. */
      isAnswer: boolean;
    };

const threads = new WeakMap<Force, Map<Theme, Thread>>();

/** Where a force stands on a theme. Everything that shows a thread asks this, so each is put together once. */
export function threadOf(force: Force, theme: Theme): Thread {
  const own = threads.get(force) ?? new Map<Theme, Thread>();
  threads.set(force, own);
  const thread = own.get(theme) ?? newThread(force, theme);
  own.set(theme, thread);
  return thread;
}

function newThread(force: Force, theme: Theme): Thread {
  // Of what one day brought, a weakness stands last: what is to be asked about is that.
  const findings = (findingsByTheme(force).get(theme) ?? []).toReversed().sort(
    (a, b) =>
      // What nothing places is not taken for the newest.
      Number(placeOf(a) !== null) - Number(placeOf(b) !== null) ||
      oldestPlaceFirst(placeOf(a), placeOf(b)) ||
      Number(a.data.kind === 'weakness') - Number(b.data.kind === 'weakness'),
  );
  const latest = findings.at(-1);
  const answers = [...new Set(findings.flatMap(answersTo))].toSorted(
    (a, b) => oldestFirst(a.data.date, b.data.date) || (a.id < b.id ? 1 : -1),
  );
  const before = reportsBefore(findings);
  const items: ThreadItem[] = [
    ...findings.map((finding) => ({
      kind: 'finding' as const,
      date: findingDate(finding),
      finding,
    })),
    ...answers.map((response) => ({
      kind: 'response' as const,
      date: response.data.date,
      response,
      isAnswer: isAnswer(response, force),
    })),
  ];
  return {
    force,
    theme,
    path: `${force.path}${theme.id}/`,
    // Sorting keeps the order of what has one date, so a finding stands before its answer.
    items: items.sort((a, b) => oldestPlaceFirst(placeOfItem(a, before), placeOfItem(b, before))),
    findings,
    answers,
    latest,
    later: latest ? reportsAfter(force, latest) : force.inspections,
  };
}

/** The reports that are known to have come before those of findings with a date. */
function reportsBefore(findings: readonly Finding[]): Set<Inspection> {
  const before = new Set<Inspection>();
  const add = (report: Inspection) => {
    const ties = report.findings.flatMap(({ followsUp }) => followsUp);
    for (const it of [report.follows, ...ties.map(({ finding }) => finding.inspection)]) {
      if (!it || before.has(it)) continue;
      before.add(it);
      add(it);
    }
  };
  for (const finding of findings) if (findingDate(finding) !== null) add(finding.inspection);
  return before;
}

/**
 * Where an item stands: what has no date last, unless something with a date is known to have come after it. An answer
 * whose date holds that of what it answers, such as the year of both, stands after it.
 * @param before reports that are known to have come before some with a date
 */
function placeOfItem(item: ThreadItem, before: ReadonlySet<Inspection>): Place | null {
  const { date } = item;
  if (item.kind === 'finding')
    return date !== null || before.has(item.finding.inspection) ? placeOf(item.finding) : null;
  if (date === null) return null;
  const answered = item.response.findings.flatMap((finding) => findingDate(finding) ?? []);
  const last = [date, ...answered.filter((found) => found.startsWith(date))].sort().at(-1)!;
  return { date: last, after: 0 };
}

/** The threads of a force: those with a finding, newest first, and the silent ones, by name. */
export function threadsOf(
  force: Force,
  themes: readonly Theme[],
): { told: Thread[]; silent: Thread[] } {
  const threads = themes.map((theme) => threadOf(force, theme));
  const told = threads.filter(({ latest }) => latest);
  return {
    told: told.sort((a, b) =>
      newestThenId([latestSince(a), a.theme.id], [latestSince(b), b.theme.id]),
    ),
    silent: threads.filter(({ latest }) => !latest),
  };
}

/** Where the force of a thread stands on the themes for which people take that of the thread, of those with a finding. */
export function threadsNear({ force, theme }: Thread): Thread[] {
  return theme.near.map((near) => threadOf(force, near)).filter(({ latest }) => latest);
}

/** When the newest finding of a thread was made; null where that is not known, or on a silent one. */
export function dateOfLatest({ latest }: Thread): PartialDate | null {
  return latest ? findingDate(latest) : null;
}

/** The same or, where it is not known, the date after which the newest finding is known to have been made. */
export function latestSince({ latest }: Thread): PartialDate | null {
  return latest ? (placeOf(latest)?.date ?? null) : null;
}

const grouped = new WeakMap<Force, Map<Theme, Finding[]>>();

/** The findings of a force under their themes, newest first; grouped once, for every page asks for them. */
function findingsByTheme(force: Force): Map<Theme, Finding[]> {
  const known = grouped.get(force);
  if (known) return known;
  const groups = Map.groupBy(force.findings, (finding) => finding.theme);
  grouped.set(force, groups);
  return groups;
}

/** A letter of the same month is often the one that tells of the finding, made public a day later. */
const isLetter = ({ data }: Inspection) => data.programme === 'letter';

function reportsAfter(force: Force, finding: Finding): Inspection[] {
  const since = placeOf(finding)?.date ?? null;
  return force.inspections.filter((inspection) => {
    const date = inspectionDate(inspection);
    return (
      date !== null &&
      since !== null &&
      isBefore(since, date) &&
      inspection !== finding.inspection &&
      !(isLetter(inspection) && date.slice(0, 7) === since.slice(0, 7))
    );
  });
}
