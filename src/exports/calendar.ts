import type { KeyDate } from '../record/index.ts';

/** What a calendar file says of itself. */
export interface CalendarInfo {
  name: string;
  /** The day as of which the record speaks: the stamp of every date in it. */
  asOf: string;
  /** Where the site is, for full addresses. */
  site: URL;
}

/** Not the address of the site, so that a move of the site makes no date a new one. */
const OWNER = 'lines-of-enquiry';
const LONGEST_LINE = 75;

const CATEGORY: Record<KeyDate['kind'], string> = {
  response: 'Response due',
  review: 'For the editors',
  event: 'National story',
};

/**
 * An iCalendar file of whole days. A date that is corrected keeps its UID and gets a newer stamp, so that a calendar
 * that subscribes to it changes the date and does not add another.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarText(
  dates: readonly KeyDate[],
  { name, asOf, site }: CalendarInfo,
): string {
  const stamp = `${basic(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Lines of Enquiry//${OWNER}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...dates.flatMap((date) => event(date, stamp, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ id, kind, first, last, title, about, path }: KeyDate, stamp: string, site: URL) {
  const address = new URL(path, site).href;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@${OWNER}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${basic(dayAfter(last))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([about, address].filter(Boolean).join('\n'))}`,
    `URL:${address}`,
    `CATEGORIES:${escaped(CATEGORY[kind])}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A text as iCalendar has it. Other control characters may not stand in it and are left out. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** A line in pieces of at most 75 octets of UTF-8, never cut within a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
