import type { EntryData } from '../schemas/index.ts';
import { firstDay } from '../schemas/dates.ts';
import { monthsBetween } from './age.ts';
import { answersTo, isAnswer } from './answers.ts';
import { toldBy } from './attribution.ts';
import { findingDate, inspectionDate, isLater, newestThenId } from './order.ts';
import type { Finding, Force, Inspection, InspectionResponse } from './types.ts';

/** The newest report that tells most about a force, and what became of it. */
export interface LatestInspection {
  inspection: Inspection;
  /** Whether it looked at child protection alone; where no such report is on record, the newest with findings stands. */
  isOfChildProtection: boolean;
  /** Its gravest findings: causes of concern first, then other weaknesses, then what else is on record. */
  findings: Finding[];
  /** Who answered it, oldest first. */
  answers: InspectionResponse[];
  /** The newest answer on record to any other report on the force; undefined where there is none. */
  otherAnswer: InspectionResponse | undefined;
  /** Newer reports on the force, newest first, after those without a date that returned to it. */
  since: Inspection[];
}

type Programme = EntryData<'inspections'>['programme'];

/** Programmes that look at the protection of children alone, and at the police in it. */
const CHILD_PROTECTION: ReadonlySet<Programme> = new Set(['ncpi', 'ncpi-follow-up', 'jtai']);

/**
 * Whether a report is of the protection of children alone: by its programme, or as a report on one force outside any
 * programme, of which this record keeps those alone.
 */
export function isOfChildProtection({ data, forces }: Inspection): boolean {
  return (
    CHILD_PROTECTION.has(data.programme) || (data.programme === 'thematic' && forces.length === 1)
  );
}
const GRAVE = /cause of concern|inadequate/i;

/** @param most how many findings are told */
export function latestInspectionOf(force: Force, most = 3): LatestInspection | undefined {
  const withFindings = force.inspections.filter((it) => ownFindings(it, force).length > 0);
  const ofChildProtection = withFindings.filter(isOfChildProtection);
  // What was found in the area of one council stands for no inspection of the force, where there is one.
  const newest =
    (withFindings[0]?.data.council && ofChildProtection.find(({ data }) => !data.council)) ||
    ofChildProtection[0];
  const inspection = newest ?? withFindings[0];
  if (!inspection) return undefined;
  const own = ownFindings(inspection, force);
  const answers = [...new Set(own.flatMap(answersTo))].filter((it) => isAnswer(it, force));
  return {
    inspection,
    isOfChildProtection: inspection === newest,
    findings: gravestFirst(own).slice(0, most),
    answers: answers.toSorted((a, b) => -newestThenId([a.data.date, a.id], [b.data.date, b.id])),
    otherAnswer: force.responses.find((response) => !answers.includes(response)),
    since: [
      ...inspection.followedBy.filter((it) => inspectionDate(it) === null),
      // The lists of a force are newest first.
      ...force.inspections.slice(0, force.inspections.indexOf(inspection)),
    ],
  };
}

/** The findings of a report that are about a force. */
export function ownFindings({ findings }: Inspection, force: Force): Finding[] {
  return findings.filter((finding) => finding.forces.includes(force));
}

/** Causes of concern first, then other weaknesses, then what else is on record. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => gravity(b) - gravity(a));
}

const CONCERN = /\bcauses? of concern\b/i;
const ACCELERATED = /\baccelerated causes? of concern\b/i;
/** Whether it is on causes of concern that could not wait for the report: every weakness in it belongs to one. */
export const isAccelerated = ({ data }: Pick<Inspection, 'data'>) =>
  ACCELERATED.test(`${data.title} ${data.judgement ?? ''}`);
/** Whether a finding names a cause of concern, or belongs to a report on one. */
export const namesConcern = ({ data, body, inspection }: Finding) =>
  CONCERN.test(`${data.headline} ${data.locator} ${body}`) || isAccelerated(inspection);
/** What a report on one such cause alone calls it; undefined where it is on several, or on other matters too. */
export function oneConcern({ data }: Inspection): string | undefined {
  return /\baccelerated (cause of concern on [^,]+)/i.exec(data.title)?.[1];
}
/** After so many months a cause of concern of which nothing more is on record is not told as lasting. */
const CONCERN_LASTS = 60;

/**
 * The newest cause of concern among the findings of a force on one theme, while it lasts: no progress or strength on
 * that theme, and no progress of the force on its causes of concern, is on record after it.
 * @param findings oldest first
 */
export function lastingConcern(
  findings: readonly Finding[],
  force: Force,
  asOf: string,
): Finding | undefined {
  const concerns = findings.filter((it) => it.data.kind === 'weakness' && namesConcern(it));
  const last = concerns.findLast((it) => findingDate(it));
  const raised = last && findingDate(last);
  if (!raised || monthsBetween(firstDay(raised), asOf) >= CONCERN_LASTS) return undefined;
  const isAfter = (it: Finding) => isLater(it, last);
  const isPut = findings.some(
    (it) => isAfter(it) && (it.data.kind === 'progress' || it.data.kind === 'strength'),
  );
  const isClosed = force.findings.some(
    (it) => isAfter(it) && it.data.kind === 'progress' && namesConcern(it),
  );
  if (isPut || isClosed) return undefined;
  // Of several of one day, what the inspectorate itself wrote before what others told of it.
  const sameDay = concerns.filter((it) => findingDate(it) === raised);
  return sameDay.findLast((it) => toldBy(it) === undefined) ?? last;
}

function gravity({ data, body }: Finding): number {
  if (data.kind !== 'weakness') return data.kind === 'context' ? -1 : 0;
  return GRAVE.test(data.headline) ? 3 : GRAVE.test(body) ? 2 : 1;
}
