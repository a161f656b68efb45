import { newestFirst, type PartialDate } from '../schemas/dates.ts';
import { ageInWords, countInWords, numberInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { countsInWords } from './findings.ts';
import { INSPECTORATE } from './labels.ts';
import { findingDate, inspectionDate } from './order.ts';
import type { Force, Inspection } from './types.ts';

/** In a sentence or two, how new the record of a force is: its newest finding, and a newer report that gave none. */
export function stateOfForce(force: Force, asOf: string): string {
  const [newest] = force.findings;
  if (!newest) return `No finding about ${force.data.name} is on record.`;
  const date = findingDate(newest);
  const found = date
    ? `The newest finding on record about ${force.data.name} dates from ${dateInWords(date)}, ${ageInWords(date, asOf)}.`
    : `The date of the newest finding on record about ${force.data.name} is not established.`;
  const silent = silentReports(force).filter((report) => isNewer(inspectionDate(report), date));
  const [report] = silent;
  if (!report) return found;
  const when = inspectionDate(report);
  return `${found} From the newest report${when ? `, of ${dateInWords(when)}` : ''}, no finding is on record.`;
}

/** What a count of findings counts: `49 findings from nine of the twelve reports here: 26 weaknesses and ten strengths.` */
export function extractsOf(force: Force): string {
  const { findings, inspections } = force;
  if (findings.length === 0) return '';
  const silent = silentReports(force).length;
  const part = silent > 0 ? `${numberInWords(inspections.length - silent)} of ` : '';
  const reports = `${part}the ${countInWords(inspections.length, 'report')} here`;
  return `${capital(countInWords(findings.length, 'finding'))} from ${reports}: ${countsInWords(findings)}.`;
}

/** The reports on a force from which no finding about it is on record, newest first. */
export function silentReports(force: Force): Inspection[] {
  const spoken = new Set(force.findings.map((finding) => finding.inspection));
  return force.inspections.filter((inspection) => !spoken.has(inspection));
}

function isNewer(date: PartialDate | null, than: PartialDate | null): boolean {
  return date !== null && than !== null && newestFirst(date, than) < 0;
}

/** Which inspectorates' reports on a force are on record, with their years. */
export function whoLooked(force: Force): string {
  const looked = Map.groupBy(
    force.inspections,
    (inspection) => INSPECTORATE[inspection.data.inspectorate],
  );
  if (looked.size === 0) return 'No report on this force is on record';
  const parts = [...looked].map(([who, reports]) => {
    const years = [
      ...new Set(reports.flatMap((report) => inspectionDate(report)?.slice(0, 4) ?? [])),
    ].sort();
    return years.length ? `${who} (${years.join(', ')})` : `${who} (year not established)`;
  });
  return `Reports on record for this force: ${parts.join('; ')}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
