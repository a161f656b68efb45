import { oldestFirst } from '../schemas/dates.ts';
import { localPolicingBody } from './oversight.ts';
import type { Finding, InspectionResponse } from './types.ts';

/**
 * Who answered a finding, first answer first and those without a date last: those that name it or, where none does, those to its report that are
 * about one of its forces. An answer of one force to a report on many is no answer of the others.
 */
export function answersTo(finding: Finding): InspectionResponse[] {
  const named = finding.responses;
  const answers = named.length > 0 ? named : toReport(finding);
  return answers.toSorted((a, b) => oldestFirst(a.data.date, b.data.date));
}

function toReport({ forces, inspection }: Finding): InspectionResponse[] {
  const own = new Set(forces);
  return inspection.responses.filter(
    (response) =>
      response.findings.length === 0 &&
      (response.forces.length === 0 || own.size === 0 || response.forces.some((it) => own.has(it))),
  );
}

/** The newest of some answers, oldest first: one without a date only where none has one. */
export function newestAnswerOf(
  answers: readonly InspectionResponse[],
): InspectionResponse | undefined {
  return answers.findLast(({ data }) => data.date) ?? answers.at(-1);
}

/** Who gave an answer, as a sentence says it: "the commissioner", "Kent Police". */
export function answererOf({ data, forces }: InspectionResponse): string {
  const [force] = forces;
  if (data.from !== 'commissioner' || !force) return data.by;
  // Without its date it is not known which of several offices gave it.
  return data.date || force.oversight.length < 2 ? localPolicingBody(force, data.date) : data.by;
}
