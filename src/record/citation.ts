import { citationsOf } from './citations.ts';
import { dateInWords } from './date-words.ts';
import { INSPECTORATE } from './labels.ts';
import type { Finding } from './types.ts';

/**
 * A finding as committee minutes would cite it: our summary, attributed to this site, with the original document and
 * the place in it. The summary is in our words, so it stands in no quotation marks beside an inspectorate's name.
 * @param address the full address of its page
 */
export function citationOf(finding: Finding, address: string, asOf: string): string {
  const { inspection } = finding;
  const published = inspection.data.published
    ? `published ${dateInWords(inspection.data.published)}`
    : 'publication date not established';
  const [{ source, locator }] = citationsOf(finding) as [ReturnType<typeof citationsOf>[number]];
  const original = source.data.address ? `, ${source.data.address}` : '';
  return (
    `${finding.data.headline} (summary by Lines of Enquiry of ${INSPECTORATE[inspection.data.inspectorate]}, ` +
    `${inspection.data.title}, ${published}). ` +
    `Original: ${source.data.title}, ${source.data.publisher}, ${locator}${original}. ` +
    `Lines of Enquiry, ${address}, record as of ${dateInWords(asOf)}.`
  );
}
