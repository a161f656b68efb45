import { describe, expect, test } from 'vitest';
import { threadOf } from '../record/index.ts';
import { AS_OF, recordOf, the, type Given } from '../record/testing.ts';
import { axisOf, drawThread, emptyAbove, pathOfMarks, ROW, WIDE } from './thread-line.ts';

function draw(given: Given, scale = ROW) {
  const record = recordOf(given);
  return drawThread(
    threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting')),
    AS_OF,
    scale,
  );
}

const findings = (...dates: (string | null)[]) =>
  Object.fromEntries(dates.map((date, index) => [`hmic-kent-2016/f${index}`, { date }]));

test('what is empty above a drawn thread is that above its marks, and nothing where an arc may reach up', () => {
  const above = (given: Given) => {
    const record = recordOf(given);
    const thread = threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
    return emptyAbove(thread, AS_OF, ROW);
  };
  const one = above({ findings: findings('2020') });
  const stacked = above({ findings: findings('2020-06-01', '2020-06-01', '2020-06-01') });
  expect(one).toBeGreaterThan(stacked);
  expect(one).toBeLessThan(ROW.base - ROW.mark);
  const followsUp = [{ finding: 'hmic-kent-2016/a', basis: 'returned' }];
  const returned = {
    'hmic-kent-2016/a': { date: '2016' },
    'hmic-kent-2016/b': { date: '2020', followsUp },
  };
  expect(above({ findings: returned })).toBe(0);
});

describe('a drawn thread', () => {
  test('runs from the first mark to the last, and is silent from there to today', () => {
    const { marks, told, silence } = draw({ findings: findings('2014', '2020-06') });
    expect(told).toEqual({ from: marks[0]!.x, to: marks[1]!.x });
    expect(silence.from).toBe(marks[1]!.x);
    expect(silence.to).toBeGreaterThan(silence.from);
    expect(silence.to).toBeLessThan(ROW.width);
  });

  test('has no line where there is one mark, and nothing but silence where there is none', () => {
    expect(draw({ findings: findings('2020') }).told).toBeUndefined();
    expect(draw({})).toMatchObject({ marks: [], told: undefined });
  });

  test('is silent no earlier than what is known to have come before what has no date', () => {
    const undated = { published: null, publishedNote: 'Not given.' };
    const given = (fields: object): Given => ({
      inspections: {
        'hmic-kent-2016': { published: '2016-07-14' },
        review: { ...undated, ...fields },
      },
      findings: { 'review/a': { date: null } },
    });
    const { silence, marks } = draw(given({ follows: 'hmic-kent-2016' }));
    expect(marks).toEqual([]);
    expect(silence.from).toBe(draw({ findings: findings('2016-07-14') }).silence.from);
    const placeless = draw(given({})).silence;
    expect(placeless.from).toBe(placeless.to);
  });

  test('stacks marks of one time, so that none hides another, and keeps them in the picture', () => {
    const same = draw({ findings: findings(...Array<string>(8).fill('2020-06-01')) }).marks;
    expect(new Set(same.map(({ y }) => y)).size).toBeGreaterThanOrEqual(3);
    expect(Math.min(...same.map(({ y }) => y))).toBeGreaterThanOrEqual(ROW.mark);
  });

  test('marks what is known to the year or the round alone', () => {
    const { marks } = draw({ findings: findings('2014', '2020-06') });
    expect(marks.map(({ isVague }) => isVague)).toEqual([true, false]);
  });

  test('draws an arc where inspectors went back, and none to a later report', () => {
    const tied = (basis: string) =>
      draw({
        findings: {
          'hmic-kent-2016/a': { date: '2014' },
          'hmic-kent-2016/b': { date: '2020', followsUp: [{ finding: 'hmic-kent-2016/a', basis }] },
        },
      }).arcs;
    expect(tied('returned')).toHaveLength(1);
    expect(tied('later')).toEqual([]);
  });

  test('draws an answer as a tick, and leaves out one without a date', () => {
    const responses = {
      a: { inspection: 'hmic-kent-2016', date: '2017-01-01' },
      b: { inspection: 'hmic-kent-2016', date: null },
    };
    expect(draw({ findings: findings('2016-07'), responses }).ticks).toHaveLength(1);
    const others = { b: { ...responses.a, from: 'inspectorate' } };
    expect(draw({ findings: findings('2016-07'), responses: others }).ticks).toEqual([]);
  });

  test('stays inside the picture, whatever the date', () => {
    const { marks } = draw({ findings: findings('1999', '2026-11') }, WIDE);
    for (const { x } of marks) {
      expect(x).toBeGreaterThanOrEqual(WIDE.mark);
      expect(x).toBeLessThanOrEqual(WIDE.width - WIDE.mark);
    }
  });
});

test('the axis names every so many years, from 2013 to that of the record', () => {
  const years = axisOf(AS_OF, ROW, 4);
  expect(years.at(0)!.year).toBe(2013);
  expect(years.at(-1)!.year).toBe(2026);
  expect(years.filter(({ isNamed }) => isNamed).map(({ year }) => year)).toEqual([
    2013, 2017, 2021, 2025,
  ]);
});

test('marks of one kind are one path', () => {
  const { marks } = draw({ findings: findings('2014', '2020') });
  expect(pathOfMarks(marks, 'weakness', ROW).match(/M/g)).toHaveLength(2);
  expect(pathOfMarks(marks, 'strength', ROW)).toBe('');
});
