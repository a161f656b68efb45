import { dateInWords } from './dates.ts';
import { INSPECTORATE } from './labels.ts';
import type { Finding } from './types.ts';

/**
 * A finding as committee minutes would cite it.
 * @param address the full address of its page
 */
export function citationOf(finding: Finding, address: string, asOf: string): string {
  const { inspection } = finding;
  const published = inspection.data.published
    ? `published ${dateInWords(inspection.data.published)}`
    : 'publication date not established';
  const [first] = finding.citations;
  return (
    `${INSPECTORATE[inspection.data.inspectorate]}, ${inspection.data.title}, ${published}: ` +
    `"${finding.data.headline}" (source: ${first!.source.data.publisher}, ${first!.locator}). ` +
    `Lines of Enquiry, ${address}, record as of ${dateInWords(asOf)}.`
  );
}
