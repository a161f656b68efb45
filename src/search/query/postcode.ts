import { folded } from './understand/key.ts';

/**
 * A postcode or its first half. "S47" is a section of an Act rather than a part of Sheffield, so an S needs the whole.
 */
const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|(?:[A-Z]{2}|[A-RT-Z])\d[A-Z\d]?)$/i;

/** Whether a postcode was typed, of which this site knows nothing. */
export function isPostcode(query: string): boolean {
  return POSTCODE.test(folded(query).trim());
}
