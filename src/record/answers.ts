import { oldestFirst, type PartialDate } from '../schemas/dates.ts';
import { findingDate, isBefore } from './order.ts';
import { localPolicingBody } from './oversight.ts';
import type { Finding, Force, InspectionResponse } from './types.ts';

/**
 * What was said to a finding, the first first and what has no date last: what names it, and the answers to its report
 * that are about one of its forces. An answer of one force to a report on many is no answer of the others. Where nothing
 * names it, what others said to its report stands there as well.
 */
export function answersTo(finding: Finding): InspectionResponse[] {
  const named = finding.responses;
  const general = toReport(finding);
  const said = named.length > 0 ? [...named, ...general.filter((it) => isAnswer(it))] : general;
  return said.toSorted((a, b) => oldestFirst(a.data.date, b.data.date));
}

function toReport({ forces, inspection }: Finding): InspectionResponse[] {
  const own = new Set(forces);
  return inspection.responses.filter(
    (response) =>
      response.findings.length === 0 &&
      (response.forces.length === 0 || own.size === 0 || response.forces.some((it) => own.has(it))),
  );
}

const ANSWERS_FOR_POLICE: ReadonlySet<string> = new Set(['force', 'commissioner', 'council']);

/**
 * Whether what was said is an answer: the force, the council or whoever holds the force to account said it. An
 * inspectorate and national bodies do not answer for them, and a passage that alone tells of a report is no answer to it.
 * @param force whose answer it is to be, where only one force is spoken of
 */
export function isAnswer(response: InspectionResponse, force?: Force): boolean {
  const { data, forces } = response;
  const isOfForce = !force || forces.length === 0 || forces.includes(force);
  return ANSWERS_FOR_POLICE.has(data.from) && isOfForce && !tellsItsReport(response);
}

/** Whether a passage is the account by which a finding of its report is known. */
export function tellsItsReport({ data, inspection, source }: InspectionResponse): boolean {
  return (
    inspection?.findings.some(
      (finding) =>
        finding.source === source &&
        finding.data.locator === data.locator &&
        finding.data.claimedBy === data.by,
    ) ?? false
  );
}

/**
 * Why what was said does not count as an answer, as a label says it.
 * @param response what is no answer, of a force or at all
 */
export function noAnswerInWords(response: InspectionResponse): string {
  return tellsItsReport(response)
    ? 'Not counted as an answer: this record takes a finding of the report from it'
    : 'Not counted as an answer for the force';
}

/**
 * The answer among what was said, oldest first: the newest with a date, and one without only where none has one.
 * @param force whose answer it is to be, where only one force is spoken of
 */
export function newestAnswerOf(
  said: readonly InspectionResponse[],
  force?: Force,
): InspectionResponse | undefined {
  const answers = said.filter((it) => isAnswer(it, force));
  return answers.findLast(({ data }) => data.date) ?? answers.at(-1);
}

/**
 * The answers to a finding or to its report, the first first. What was said before the finding is none to it, unless it
 * names it: a force may answer before a report comes out.
 * @param from whose answer it is to be, where that of the force or a council is not meant
 */
export function answersSince(
  finding: Finding,
  force?: Force,
  from?: InspectionResponse['data']['from'],
): InspectionResponse[] {
  const found = findingDate(finding);
  return answersTo(finding).filter(
    (it) =>
      isAnswer(it, force) &&
      (!from || it.data.from === from) &&
      (it.findings.includes(finding) || !(it.data.date && found && isBefore(it.data.date, found))),
  );
}

/** The newest of them. */
export function newestAnswerTo(
  ...of: Parameters<typeof answersSince>
): InspectionResponse | undefined {
  return newestAnswerOf(answersSince(...of), of[1]);
}

/**
 * Whether an answer was given before what it answers came out.
 * @param date when that came out
 */
export function isEarly({ data }: InspectionResponse, date: PartialDate | null): boolean {
  return data.date !== null && date !== null && isBefore(data.date, date);
}

/** What an answer that names no finding is to: a report or a letter as a whole; empty where it names any. */
export function wholeOf({ findings, inspection }: InspectionResponse): '' | 'report' | 'letter' {
  if (findings.length > 0) return '';
  return inspection?.data.programme === 'letter' ? 'letter' : 'report';
}

/**
 * What is said of an answer, to be followed by its date: whether the report was answered and not the finding, and
 * whether others with a date came before it.
 * @example 'answered', 'report last answered'
 */
export function answeredWords(
  answer: InspectionResponse,
  answers: readonly InspectionResponse[],
): string {
  const last = isLastOf(answer, answers) ? 'last ' : '';
  return `${wholeOf(answer)} ${last}answered`.trimStart();
}

/** Whether an answer is the last of several with a date. */
export function isLastOf(
  answer: InspectionResponse,
  answers: readonly InspectionResponse[],
): boolean {
  return Boolean(answer.data.date) && answers.some(({ data }) => data.date && data !== answer.data);
}

/** Who gave an answer, as a sentence says it: "the commissioner", "Kent Police". */
export function answererOf({ data, forces }: InspectionResponse): string {
  const [force] = forces;
  if (data.from !== 'commissioner' || !force) return data.by;
  // Without its date it is not known which of several offices gave it.
  return data.date || force.oversight.length < 2 ? localPolicingBody(force, data.date) : data.by;
}
