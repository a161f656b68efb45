import { expect, test } from 'vitest';
import { yearsOfForce } from './force-timeline.ts';
import { recordOf, the, type Given } from './testing.ts';

function years(given: Given) {
  const { years, undated } = yearsOfForce(the(recordOf(given).forces, 'kent'));
  return {
    years: years.map(({ year, lines, findings }) => [
      year,
      lines.map(({ text }) => text),
      findings.map(({ id }) => id),
    ]),
    undated: undated.map(({ id }) => id),
  };
}

test('a year holds what was reported, answered and found in it, the newest year first', () => {
  expect(
    years({
      inspections: { report: { forces: ['kent'], published: '2016-07-14', title: 'A report' } },
      findings: {
        'report/then': { forces: ['kent'], date: '2016-07-14' },
        'report/before': { forces: ['kent'], date: '2015' },
      },
      responses: {
        reply: { inspection: 'report', date: '2017-01-02', headline: 'Agreed' },
      },
    }),
  ).toEqual({
    years: [
      ['2017', ['Agreed'], []],
      ['2016', ['HMIC: A report'], ['report/then']],
      ['2015', [], ['report/before']],
    ],
    undated: [],
  });
});

test('a report without a date stands under the year of the report after which it is known to have come', () => {
  const { years, undated } = yearsOfForce(
    the(
      recordOf({
        inspections: {
          report: { forces: ['kent'], published: '2020-03-10' },
          back: {
            forces: ['kent'],
            published: null,
            publishedNote: 'Not given.',
            follows: 'report',
          },
        },
        findings: {
          'report/a': { forces: ['kent'], date: '2020-03-10' },
          'back/b': { forces: ['kent'], date: null },
          'back/c': { forces: ['kent'], date: null },
        },
      }).forces,
      'kent',
    ),
  );
  expect(years.map(({ year, after }) => [year, after.map((it) => it.inspection.id)])).toEqual([
    ['2020', ['back']],
  ]);
  expect(years[0]?.after[0]?.findings.map(({ id }) => id)).toEqual(['back/b', 'back/c']);
  expect(undated).toEqual([]);
});

test('an answer without a date stands under the year of the report that it answers', () => {
  const { years } = yearsOfForce(
    the(
      recordOf({
        inspections: { report: { forces: ['kent'], published: '2022-04-28' } },
        findings: { 'report/a': { forces: ['kent'], date: '2022-04-28' } },
        responses: { reply: { inspection: 'report', date: null, headline: 'Agreed' } },
      }).forces,
      'kent',
    ),
  );
  expect(years.map(({ year, answers }) => [year, answers.map(({ id }) => id)])).toEqual([
    ['2022', ['reply']],
  ]);
});

test('what was found without a date stands apart, and what is of no force of its own is no part of it', () => {
  expect(
    years({
      inspections: {
        report: { forces: ['kent'], published: null, publishedNote: 'Not given.' },
      },
      findings: { 'report/a': { forces: ['kent'], date: null } },
      events: { law: { forces: [], date: '2016', what: 'A law took effect.' } },
    }),
  ).toEqual({ years: [], undated: ['report/a'] });
});
