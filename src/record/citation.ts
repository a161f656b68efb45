import { toldBy } from './attribution.ts';
import { citationsOf } from './citations.ts';
import { dateInWords } from './date-words.ts';
import { INSPECTORATE } from './labels.ts';
import { isBefore } from './order.ts';
import type { Finding } from './types.ts';

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

/** The report that a finding stands in; what was said or checked after a report came out has a day of its own. */
function reportOf({ inspection, data: { date } }: Finding): string {
  const { inspectorate, title, published } = inspection.data;
  const day = published ? dateInWords(published) : 'publication date not established';
  return published && date && isBefore(published, date)
    ? `${INSPECTORATE[inspectorate]}, ${dateInWords(date)}, on ${title} (${day})`
    : `${INSPECTORATE[inspectorate]}, ${title}, ${day}`;
}
