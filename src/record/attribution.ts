import { listInWords } from './age.ts';
import { INSPECTORATE } from './labels.ts';
import { firstDay } from '../schemas/dates.ts';
import type { Finding, Inspection, Source } from './types.ts';

/** Who publishes inspectors' own words. Whoever else publishes a source tells them at second hand. */
const INSPECTORATES = /\b(?:hmic|hmicfrs|ofsted|inspectorates?|care quality commission)\b/i;

/** HMIC became HMICFRS on 19 July 2017 (the Fire and Rescue Services were added to what it inspects). */
const HMICFRS_SINCE = '2017-07-19';

/** Which inspectorate a report or a finding is of, by the name that it had when it was made. */
export function inspectorateOf(of: Finding | Inspection): string {
  if (of.kind !== 'findings') return INSPECTORATE[of.data.inspectorate];
  const { inspectorate } = of.inspection.data;
  const date = of.data.date;
  const isLater = inspectorate === 'hmic' && date && firstDay(date) >= HMICFRS_SINCE;
  return INSPECTORATE[isLater ? 'hmicfrs' : inspectorate];
}

/** Who published a source, where that is no inspectorate; without what is said of the copy in brackets. */
function toldIn({ data }: Source): string | undefined {
  if (INSPECTORATES.test(data.publisher) || data.kind === 'inspection-report') return undefined;
  return data.publisher.replace(/\s*\([^)]*\)$/, '');
}

/** By whose account something is known, where it was not read in an inspectorate's own words. */
export function toldBy(of: Finding | Inspection): string | undefined {
  const claimedBy = of.kind === 'findings' ? of.data.claimedBy : undefined;
  return claimedBy ?? toldIn(of.source);
}

/**
 * Whose words something is, and by whose account. Where a finding or a report is cited, this is the name that stands there.
 * @param by whose account it is known by, where more is known of that than of this entry alone
 * @example 'HMICFRS' or 'HMICFRS, according to KentOnline'
 */
export function attributedTo(of: Finding | Inspection, by = toldBy(of)): string {
  const name = inspectorateOf(of);
  return by ? `${name}, according to ${by}` : name;
}

/** Whose words a source reports, where it is not their own publisher; else empty. @example 'HMICFRS' */
export function reportedIn(source: Source): string {
  if (!toldIn(source)) return '';
  const findings = source.citedBy.filter((it) => it.kind === 'findings');
  const inspections = source.citedBy.filter((it) => it.kind === 'inspections');
  const speakers =
    findings.length > 0
      ? findings.map(({ data, inspection }) => data.claimedBy ?? nameOf(inspection))
      : inspections.map(nameOf);
  const { publisher } = source.data;
  return listInWords(
    [...new Set(speakers)].filter((name) => !isSameBody(name, publisher)).toSorted(),
  );
}

const nameOf = ({ data }: Inspection) => INSPECTORATE[data.inspectorate];

/** Whether two names are of one body: "Police and Crime Commissioner for Gwent" and "Gwent Police and Crime Commissioner". */
function isSameBody(one: string, other: string): boolean {
  const words = (name: string) => new Set(name.toLowerCase().match(/\p{L}{4,}/gu));
  return words(one).isSubsetOf(words(other));
}
