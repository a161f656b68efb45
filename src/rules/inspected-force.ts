import type { Entry } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { oneOf, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'inspected-force',
  *check({ valid }) {
    const inspections = new Map(valid.inspections.map((it) => [it.id, it]));
    for (const finding of valid.findings) {
      const inspection = inspections.get(finding.data.inspection);
      if (inspection) yield* strangersIn(finding, 'finding', inspection);
    }
    for (const response of valid.responses) {
      const inspection = inspections.get(response.data.inspection ?? '');
      if (inspection) yield* strangersIn(response, 'response', inspection);
    }
    for (const inspection of valid.inspections) yield* strangersInGrades(inspection);
  },
};

/** The forces of an entry that its inspection was not about. A report without forces is about all. */
function* strangersIn(
  entry: Entry<'findings'> | Entry<'responses'>,
  what: string,
  inspection: Entry<'inspections'>,
): Iterable<Found> {
  const { forces } = inspection.data;
  if (forces.length === 0) return;
  for (const [index, force] of entry.data.forces.entries()) {
    if (forces.includes(force)) continue;
    yield {
      ...entry.at('forces', index),
      message: `The ${what} is about ${quote(force)}, which its inspection, ${quote(inspection.id)}, was not.`,
      allowed: `a force of that inspection: ${oneOf(forces)}`,
    };
  }
}

function* strangersInGrades({ data, at }: Entry<'inspections'>): Iterable<Found> {
  for (const [index, { force }] of data.grades.entries()) {
    if (force === undefined || data.forces.length === 0 || data.forces.includes(force)) continue;
    yield {
      ...at('grades', index, 'force'),
      message: `The grade is for ${quote(force)}, which the inspection was not about.`,
      allowed: `a force of the inspection: ${oneOf(data.forces)}`,
    };
  }
}
