import { describe, expect, test } from 'vitest';
import { BROAD, drawStrip, NARROW } from './timeline-strip.ts';

const AS_OF = '2026-11-24';
const event = (date: string, planned = false) => ({ date, planned, kind: 'event' as const });

describe('a strip', () => {
  test('reaches from the first year to the last, what is planned included', () => {
    const { years, marks, today } = drawStrip(
      [event('2028-05', true), event('2011-11-15')],
      AS_OF,
      BROAD,
    );
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 18 }, (_, at) => 2011 + at));
    const [old, planned] = marks;
    expect(old!.x).toBeLessThan(today);
    expect(planned!.x).toBeGreaterThan(today);
    expect(planned!.isPlanned).toBe(true);
  });

  test('reaches to today where nothing is newer', () => {
    expect(drawStrip([event('2020')], AS_OF, BROAD).years.at(-1)!.year).toBe(2026);
  });

  test('is of this year alone where nothing is on record', () => {
    expect(drawStrip([], AS_OF, BROAD)).toMatchObject({ years: [{ year: 2026 }], marks: [] });
  });

  test('stacks what is of one time, and keeps it in the picture', () => {
    const { marks } = drawStrip([event('2016-10-17'), event('2016-10-18')], AS_OF, NARROW);
    expect(marks[0]!.x).toBe(marks[1]!.x);
    expect(marks[0]!.y).toBeGreaterThan(marks[1]!.y);
    const many = Array.from({ length: 30 }, () => event('2016-10-17'));
    const { height, marks: stacked } = drawStrip(many, AS_OF, BROAD);
    expect(height).toBeGreaterThan(BROAD.height);
    expect(Math.min(...stacked.map(({ y }) => y))).toBeGreaterThanOrEqual(BROAD.mark);
  });
});
