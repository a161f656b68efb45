import { toldBy } from './attribution.ts';
import { citationsOf } from './citations.ts';
import { dateInWords } from './date-words.ts';
import { INSPECTORATE, SOURCE_KIND } from './labels.ts';
import { isBefore } from './order.ts';
import type { Finding, Source } from './types.ts';

/**
 * A finding as committee minutes would cite it: our summary, attributed to this site, with the original document and
 * the place in it. The summary is in our words, so it stands in no quotation marks beside an inspectorate's name.
 * @param address the full address of its page
 */
export function citationOf(finding: Finding, address: string): string {
  const { data } = finding;
  const [{ source, locator }] = citationsOf(finding) as [ReturnType<typeof citationsOf>[number]];
  const original = source.data.address ? `, ${source.data.address}` : '';
  // What is known by somebody else's account is not put into the inspectorate's mouth.
  const by = toldBy(finding);
  const saying = by ? `as told by ${by}` : 'as saying';
  const read = source.data.published ? `${dateInWords(source.data.published)}, ` : '';
  return (
    `Lines of Enquiry summarises ${reportOf(finding)}, ${saying}: ${data.headline.replace(/[.]$/, '')}. ` +
    `Source: ${source.data.title}, ${source.data.publisher}, ${by ? read : ''}${locator}${original}; ` +
    `read ${dateInWords(source.data.accessed)}. Summary: ${address}`
  );
}

/**
 * The source alone in one line, to stand after words of one's own: which document says it, and where in it.
 * @param address the full address of its page
 * @example 'HMICFRS, Kent PEEL 2017: legitimacy, report of 12 December 2017, page 8. Original: https://...; summary by Lines of Enquiry: https://...'
 */
export function shortCitationOf(finding: Finding, address: string): string {
  const { address: original } = finding.source.data;
  return `${documentOf(finding)}. ${original ? `Original: ${original}; s` : 'S'}ummary by Lines of Enquiry: ${address}`;
}

/**
 * The document that says it and the place in it, without an address.
 * @example 'HMICFRS, Kent PEEL 2017: legitimacy, report of 12 December 2017, page 8'
 */
export function documentOf(finding: Finding): string {
  const { source } = finding;
  const { publisher } = source.data;
  const by = toldBy(finding);
  const place = finding.data.locator.replace(/[.]$/, '');
  const document = `${source.data.title}${kindInBrackets(source)}, ${dayOf(finding)}, ${place}`;
  return by
    ? `${reportOf(finding)}, as told by ${by}: ${by === publisher ? '' : `${publisher}, `}${document}`
    : `${publisher}, ${document}`;
}

/** A document that is not itself the report says what it is, so that minutes do not cite a news item as a report. */
function kindInBrackets({ data: { kind } }: Source): string {
  return kind === 'inspection-report' ? '' : ` (${SOURCE_KIND[kind]})`;
}

/** When the document of a finding came out; where that is not known, of which day the report is that it gives. */
function dayOf({ source, inspection, data: { date } }: Finding): string {
  if (source.data.published) return dateInWords(source.data.published);
  const { published } = inspection.data;
  if (!published || (date && isBefore(published, date))) return 'publication date not established';
  const about = source.data.kind === 'inspection-report' ? 'report of' : 'on the report of';
  return `${about} ${dateInWords(published)}`;
}

/** The report that a finding stands in; what was said or checked after a report came out has a day of its own. */
function reportOf({ inspection, data: { date } }: Finding): string {
  const { inspectorate, title, published } = inspection.data;
  const day = published ? dateInWords(published) : 'publication date not established';
  return published && date && isBefore(published, date)
    ? `${INSPECTORATE[inspectorate]}, ${dateInWords(date)}, on ${title} (${day})`
    : `${INSPECTORATE[inspectorate]}, ${title}, ${day}`;
}
