import { expect, test } from 'vitest';
import { yearLabels } from './year-labels.ts';

const places = (step: number) => [0, 1, 2, 3].map((at) => ({ year: 2013 + at, x: at * step }));

test('all years are named where there is room, each at its place', () => {
  expect(yearLabels(places(40), 160, 10)).toEqual(places(40));
});

test('a year that would crowd the one before is not named', () => {
  expect(yearLabels(places(20), 160, 10).map(({ year }) => year)).toEqual([2013, 2015]);
});

test('the last name ends at the edge, and is left out where it would crowd the one before for it', () => {
  const last = { year: 2025, x: 95 };
  expect(yearLabels([{ year: 2017, x: 30 }, last], 100, 10)).toEqual([
    { year: 2017, x: 30 },
    { year: 2025, x: 76 },
  ]);
  expect(yearLabels([{ year: 2021, x: 50 }, last], 100, 10)).toEqual([{ year: 2021, x: 50 }]);
});
