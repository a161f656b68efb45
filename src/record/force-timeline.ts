import { firstDay, type PartialDate } from '../schemas/dates.ts';
import { findingDate, inspectionDate, placeOf } from './order.ts';
import { byYear, timeline, type Line } from './timeline.ts';
import type { Finding, Force, Inspection, InspectionResponse } from './types.ts';

/** A year of a force: reports, answers, scrutiny and events, and what was found in it. */
export interface YearOfForce {
  year: string;
  lines: Line[];
  /** Newest first. */
  findings: Finding[];
  /** Answers without a date to reports of this year. */
  answers: InspectionResponse[];
  /** Reports without a date that are known to have come after one of this year, each with what it found. */
  after: { inspection: Inspection; findings: Finding[] }[];
}

const yearOf = (date: PartialDate | undefined) => date && firstDay(date).slice(0, 4);

/** All that has a date of one force or is known to come after it, year by year, newest first; and what nothing places. */
export function yearsOfForce(force: Force): { years: YearOfForce[]; undated: Finding[] } {
  const lines = new Map(byYear(timeline(force)).map((group) => [group.year, group.lines]));
  const dated = force.findings.filter((finding) => findingDate(finding) !== null);
  const others = force.findings.filter((finding) => findingDate(finding) === null);
  const found = Map.groupBy(dated, (finding) => yearOf(findingDate(finding)!)!);
  const after = Map.groupBy(others, (finding) => yearOf(placeOf(finding)?.date));
  const answers = Map.groupBy(
    force.responses.filter(({ data }) => data.date === null),
    ({ inspection }) => yearOf((inspection && inspectionDate(inspection)) ?? undefined),
  );
  const years = new Set(
    [...lines.keys(), ...found.keys(), ...after.keys()].filter((year) => year !== undefined),
  );
  return {
    years: [...years]
      .sort()
      .reverse()
      .map((year) => ({
        year,
        lines: lines.get(year) ?? [],
        findings: found.get(year) ?? [],
        answers: answers.get(year) ?? [],
        after: [...Map.groupBy(after.get(year) ?? [], ({ inspection }) => inspection)].map(
          ([inspection, findings]) => ({ inspection, findings }),
        ),
      })),
    undated: after.get(undefined) ?? [],
  };
}
