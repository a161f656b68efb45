import { firstDay, lastDay, newestFirst, oldestFirst, type PartialDate } from '../schemas/dates.ts';
import { infoOf, type Kind } from '../schemas/index.ts';
import { nameOf, ownDateOf } from './names.ts';
import type * as R from './types.ts';

/** What places a report in time. */
type Dated = Pick<R.Inspection, 'data'> & Partial<Pick<R.Inspection, 'findings'>>;

/**
 * When an inspection stands in time: its publication, else the end of its fieldwork, else the year of its round, or of
 * its findings where that is later.
 */
export function inspectionDate(inspection: Dated): PartialDate | null {
  const { published, fieldwork, round } = inspection.data;
  return published ?? fieldwork?.to ?? yearOfRound(round, inspection);
}

/** Whether the date of an inspection is more than the year of its round, which orders it and is not told as its date. */
export const isDated = ({ data }: Dated): boolean =>
  data.published !== null || data.fieldwork !== undefined;

/** The last year that a round names or, where they are later, the year of the findings of a report that have a date. */
export function yearOfRound(
  round: string | undefined,
  { findings = [] }: Dated,
): PartialDate | null {
  const year = lastYearOf(round);
  const years = findings.flatMap(({ data: { date } }) => date?.slice(0, 4) ?? []);
  return year && [year, ...years].toSorted().at(-1)!;
}

/** When a finding stands in time: its own date, else that of its inspection. */
export function findingDate({ data, inspection }: Pick<R.Finding, 'data' | 'inspection'>) {
  return data.date ?? inspectionDate(inspection);
}

/**
 * The same without the year of a round: what it takes to say that a finding is of the last two years, or of the same
 * year as another.
 */
export function establishedDate({ data, inspection }: Pick<R.Finding, 'data' | 'inspection'>) {
  return data.date ?? inspection.data.published ?? inspection.data.fieldwork?.to ?? null;
}

/** Whether a finding is dated by when inspectors were there, and not by when they reported. */
export function isOfVisit(finding: Pick<R.Finding, 'data' | 'inspection'>): boolean {
  const date = findingDate(finding);
  const { fieldwork } = finding.inspection.data;
  if (!date || !fieldwork) return false;
  return lastDay(date) >= firstDay(fieldwork.from) && firstDay(date) <= lastDay(fieldwork.to);
}

/** A date and, of what is only known to come after it, how many reports lie between, itself included. */
export interface Place {
  date: PartialDate;
  after: number;
}

/**
 * Where a finding stands in time: its date or, where that is not established or too vague to tell, after the report to
 * which its own returned and the findings that its report follows up.
 * @returns null where nothing places it
 */
export function placeOf(finding: R.Finding): Place | null {
  const { inspection } = finding;
  const ofReport = inspection.findings.flatMap(({ data }) => data.date ?? []).sort(newestFirst)[0];
  return placed(
    findingDate(finding) ?? ofReport ?? null,
    establishedDate(finding) !== null,
    inspection,
  );
}

/** What has no place stands last here, as what has no date does. */
export function oldestPlaceFirst(a: Place | null, b: Place | null): number {
  return oldestFirst(a?.date ?? null, b?.date ?? null) || (a?.after ?? 0) - (b?.after ?? 0);
}

/** Whether a finding is known to be of a later time than another. */
export function isLater(finding: R.Finding, than: R.Finding): boolean {
  const [own, other] = [placeOf(finding), placeOf(than)];
  return own !== null && other !== null && oldestPlaceFirst(own, other) > 0;
}

/** @param isEstablished whether the date is more than the year of a round or of other findings of the report */
function placed(
  date: PartialDate | null,
  isEstablished: boolean,
  report: R.Inspection,
): Place | null {
  const before = placeBefore(report);
  const own = date === null ? null : { date, after: 0 };
  if (!before || (own && oldestPlaceFirst(own, before) > 0)) return own;
  const isBefore = own && isEstablished && lastDay(own.date) < firstDay(before.date);
  return isBefore ? own : { date: before.date, after: before.after + 1 };
}

const places = new WeakMap<R.Inspection, Place | null>();

/** The place of the last of what a report is known to come after. */
function placeBefore(report: R.Inspection): Place | null {
  const known = places.get(report);
  if (known !== undefined) return known;
  // A report that came after itself, by a slip of an editor, would be looked for without end.
  places.set(report, null);
  const { follows, findings } = report;
  const followed = findings.flatMap(({ followsUp }) => followsUp.map(({ finding }) => finding));
  const earlier = [...followed, ...(follows?.findings ?? [])]
    .filter(({ inspection }) => inspection !== report)
    .map(placeOf);
  if (follows)
    earlier.push(
      placed(
        inspectionDate(follows),
        Boolean(follows.data.published ?? follows.data.fieldwork),
        follows,
      ),
    );
  const last =
    earlier
      .filter((it) => it !== null)
      .sort(oldestPlaceFirst)
      .at(-1) ?? null;
  places.set(report, last);
  return last;
}

/** Whether one date, of an answer or a finding, came before that of a finding, as far as the two tell. */
export const isBefore = (date: PartialDate, found: PartialDate): boolean =>
  date < found.slice(0, date.length);

/**
 * The last year that a round of inspections names.
 * @example lastYearOf('PEEL 2021/22') // '2022'
 */
function lastYearOf(round: string | undefined): PartialDate | null {
  const [, first, last = first] = /(\d{4})(?:[/-](\d{2}))?/.exec(round ?? '') ?? [];
  return first && last ? first.slice(0, 4 - last.length) + last : null;
}

/** Newest first, then by id, so that every build has the same order. */
export function newestThenId(
  a: readonly [PartialDate | null, string],
  b: readonly [PartialDate | null, string],
): number {
  return newestFirst(a[0], b[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

/**
 * Sorts entries as a list shows them: what has a date newest first, all else by name. In a list of several kinds, those
 * with dates come first.
 */
export function inOrder<T extends R.AnyNode>(list: readonly T[]): T[] {
  return list.toSorted(compare);
}

const collator = new Intl.Collator('en-GB');

/** Kinds that are looked up by name, although their entries have a date. */
const BY_NAME: readonly Kind[] = ['guidance', 'sources'];

function compare(a: R.AnyNode, b: R.AnyNode): number {
  const [byNameA, byNameB] = [isByName(a), isByName(b)];
  if (byNameA !== byNameB) return byNameA ? 1 : -1;
  if (byNameA) return collator.compare(sortName(a), sortName(b));
  return newestThenId([dateOf(a), a.id], [dateOf(b), b.id]);
}

function isByName({ kind }: R.AnyNode): boolean {
  return infoOf(kind).date === undefined || BY_NAME.includes(kind);
}

/** When an entry stands in time: what has no date of its own may have that of what it belongs to. */
function dateOf(node: R.AnyNode): PartialDate | null {
  if (node.kind === 'findings') return findingDate(node);
  if (node.kind === 'inspections') return inspectionDate(node);
  return ownDateOf(node);
}

/** The text by which an entry is sorted where its kind has no date: a question is a sentence, so its id stands for it. */
function sortName(node: R.AnyNode): string {
  return node.kind === 'questions' ? node.id : nameOf(node);
}
