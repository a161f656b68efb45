import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { KeyDate } from '../record/index.ts';
import { calendarText } from './calendar.ts';

const INFO = { name: 'Kent', asOf: '2026-11-24', site: new URL('https://lines.example') };
const DATE: KeyDate = {
  id: 'response-kent',
  kind: 'response',
  first: '2027-02-28',
  last: '2027-02-28',
  title: 'Response due',
  about: 'The commissioner has 56 days.',
  path: '/inspections/kent/',
};
const HOSTILE =
  'A; b, c: "d" \\n \\\\ <script>\r\nBEGIN:VEVENT\nEND:VCALENDAR \u0000\u0007 Ŵ 👮 ' +
  'ö'.repeat(90);

const write = (dates: Partial<KeyDate>[], info = {}) =>
  calendarText(
    dates.map((date) => ({ ...DATE, ...date })),
    { ...INFO, ...info },
  );
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

test('a date is a whole day, and ends before the next', () => {
  const [event] = read(write([{}]));
  expect(event!.startDate.toString()).toBe('2027-02-28');
  expect(event!.endDate.toString()).toBe('2027-03-01');
  expect(event!.startDate.isDate).toBe(true);
});

test('a month is all its days', () => {
  const [event] = read(write([{ first: '2028-02-01', last: '2028-02-29' }]));
  expect(event!.duration.toSeconds()).toBe(29 * 86_400);
});

test('the stamp is that of the record, and the UID is the same in a later one on another site', () => {
  const [now] = read(write([{}]));
  const [then] = read(
    write([{ first: '2027-03-02' }], {
      asOf: '2027-01-01',
      site: new URL('https://other.example'),
    }),
  );
  expect(now!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-11-24T00:00:00Z');
  expect(then!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2027-01-01T00:00:00Z');
  expect(then!.uid).toBe(now!.uid);
});

describe('hostile text', () => {
  test('is read as it was written, without its control characters, and adds no event', () => {
    const events = read(write([{ title: HOSTILE, about: HOSTILE }, {}]));
    expect(events).toHaveLength(2);
    const plain = HOSTILE.replaceAll('\r\n', '\n').replace(/[\u0000\u0007]/g, '');
    expect(events[0]!.summary).toBe(plain);
    expect(events[0]!.description).toBe(`${plain}\nhttps://lines.example/inspections/kent/`);
  });

  test('is folded at 75 octets, and within no character', () => {
    const lines = write([{ title: HOSTILE, about: HOSTILE }], { name: HOSTILE }).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join('')).not.toMatch(/\uFFFD|[\n\r]/);
  });
});

test('a calendar without dates can be read', () => {
  expect(read(write([]))).toEqual([]);
});
