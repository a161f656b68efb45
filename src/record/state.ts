import { ageInWords, countInWords } from './age.ts';
import { dateInWords } from './dates.ts';
import { countsInWords, earliestDate, latestDate } from './findings.ts';
import { inspectionDate } from './order.ts';
import { INSPECTORATE } from './labels.ts';
import type { Force, Theme } from './types.ts';

/** One sentence or two on what the record holds about a force. */
export function stateOfForce(force: Force, asOf: string): string {
  const { findings, inspections } = force;
  if (findings.length === 0)
    return `No finding about ${force.data.name} is on record (checked ${dateInWords(force.data.checked)}).`;
  const from = earliestDate(findings)?.slice(0, 4);
  const latest = latestDate(findings);
  const years =
    from && latest
      ? `, ${from === latest.slice(0, 4) ? from : `${from} to ${latest.slice(0, 4)}`}`
      : '';
  const newest = latest
    ? ` The newest dates from ${dateInWords(latest)}, ${ageInWords(latest, asOf)}.`
    : '';
  return (
    `${capital(countInWords(findings.length, 'finding'))} from ${countInWords(inspections.length, 'report')} on record${years}: ` +
    `${countsInWords(findings)}.${newest}`
  );
}

/** What the record holds about a force on a theme: words and the findings, or the sentence that says nothing is there. */
export function stateOnTheme(force: Force, theme: Theme) {
  const findings = force.findings.filter((finding) => finding.theme === theme);
  if (findings.length === 0) return { findings, words: silence(force, theme) };
  const latest = latestDate(findings);
  const since = latest ? `, latest ${latest.slice(0, 4)}` : '';
  return { findings, words: `${countsInWords(findings)}${since}` };
}

/** "No finding on record" as a sentence: who looked at the force, when, and when the record was checked. */
export function silence(force: Force, theme?: Theme): string {
  const about = theme ? ` on ${theme.data.name.toLowerCase()}` : '';
  const checked = `record checked ${dateInWords(force.data.checked)}`;
  return `No finding on record${about} for ${force.data.name}. ${whoLooked(force)} (${checked}).`;
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
