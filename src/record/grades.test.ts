import { expect, test } from 'vitest';
import { gradesOf, latestProtectionGrade } from './grades.ts';
import { recordOf, the, type Given } from './testing.ts';

const grade = (fields: object) => ({
  round: 'PEEL 2016',
  question: 'How well does it protect vulnerable people?',
  grade: 'Good',
  source: 'report',
  ...fields,
});
const kent = (inspections: Given['inspections']) =>
  the(recordOf({ forces: { kent: {}, surrey: {} }, inspections }).forces, 'kent');
const rows = (inspections: Given['inspections']) =>
  gradesOf(kent(inspections)).map(({ date, question, grade: given }) => [date, question, given]);

const PEEL = { inspectorate: 'hmic', forces: ['kent', 'surrey'], published: '2016-12-08' };
const OFSTED = { ...PEEL, inspectorate: 'ofsted', programme: 'sif' };

test('a grade of a police inspectorate is that of every force, unless it names one', () => {
  const of = (force?: string) =>
    rows({ it: { ...PEEL, grades: [grade({ question: 'A', ...(force && { force }) })] } });
  expect(of()).toEqual([['2016-12-08', 'A', 'Good']]);
  expect(of('kent')).toEqual([['2016-12-08', 'A', 'Good']]);
  expect(of('surrey')).toEqual([]);
});

test('a grade of Ofsted is that of a council, unless it names the force', () => {
  const of = (force?: string) =>
    rows({ it: { ...OFSTED, grades: [grade({ question: 'A', ...(force && { force }) })] } });
  expect(of()).toEqual([]);
  expect(of('kent')).toEqual([['2016-12-08', 'A', 'Good']]);
  expect(of('surrey')).toEqual([]);
});

test('a judgement in words stands where there is no grade, and not for a council', () => {
  const judgement = 'The force has to improve.';
  expect(rows({ it: { ...PEEL, judgement } })).toEqual([
    ['2016-12-08', 'Judgement in words', judgement],
  ]);
  expect(rows({ it: { ...PEEL, judgement, grades: [grade({ question: 'A' })] } })).toEqual([
    ['2016-12-08', 'A', 'Good'],
  ]);
  expect(rows({ it: { ...OFSTED, judgement } })).toEqual([]);
  expect(rows({ it: PEEL })).toEqual([]);
});

test('a judgement stands after grades of which some were left out', () => {
  const graded = { ...PEEL, judgement: 'Good in two areas', grades: [grade({ question: 'A' })] };
  const of = (own: object) => rows({ it: { ...graded, ...own } }).map(([, question]) => question);
  expect(of({})).toEqual(['A']);
  expect(of({ gradesLeftOut: true })).toEqual(['A', 'Judgement in words']);
  expect(rows({ it: { ...graded, gradesLeftOut: true, judgement: undefined } }).at(-1)?.[2]).toBe(
    'Others not on record',
  );
});

test('a judgement in words has the day and the round of the grades before it', () => {
  const graded = grade({ question: 'A', round: 'PEEL 2018/19', grade: 'Inadequate' });
  const undated = { ...PEEL, published: null, publishedNote: 'Not given.', gradesLeftOut: true };
  const force = kent({ it: { ...undated, judgement: 'Good in two areas', grades: [graded] } });
  expect(gradesOf(force).map(({ date, round }) => [date, round])).toEqual([
    ['2019', 'PEEL 2018/19'],
    ['2019', 'PEEL 2018/19'],
  ]);
});

test('the newest round comes first, a report without a date by the year of its round', () => {
  expect(
    rows({
      old: { ...PEEL, published: '2015-12-08', grades: [grade({ question: 'A' })] },
      undated: {
        ...PEEL,
        published: null,
        publishedNote: 'Not given.',
        grades: [grade({ question: 'B', round: 'PEEL 2018/19' })],
      },
      new: { ...PEEL, grades: [grade({ question: 'C' })] },
    }).map(([, question]) => question),
  ).toEqual(['B', 'C', 'A']);
});

test('the newest grade for protecting vulnerable people is found by its question', () => {
  const force = kent({
    old: { ...PEEL, published: '2015-12-08', grades: [grade({ grade: 'Inadequate' })] },
    new: { ...PEEL, grades: [grade({}), grade({ question: 'How well is it led?' })] },
    other: {
      ...PEEL,
      published: '2020-01-08',
      grades: [grade({ question: 'How well is it led?' })],
    },
  });
  expect(latestProtectionGrade(force)).toMatchObject({ date: '2016-12-08', grade: 'Good' });
  expect(latestProtectionGrade(kent({ it: PEEL }))).toBeUndefined();
});
