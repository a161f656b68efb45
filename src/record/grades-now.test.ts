import { describe, expect, test } from 'vitest';
import { gradedForProtection, gradedInadequate, gradesNow } from './grades-now.ts';
import type { Force, Inspection } from './types.ts';
import {
  GRADED_INADEQUATE as GRAVE,
  GRADED_LATER as LATER,
  gradeOfKent as grade,
  PEEL_OF_KENT as PEEL,
  recordOf,
  the,
  type Given,
} from './testing.ts';

/** A later report that is known to have graded nothing inadequate. */
const NONE = { ...LATER, noneInadequate: true };

const kent = (inspections: Given['inspections']) => the(recordOf({ inspections }).forces, 'kent');

describe('whether the newest grades name inadequate', () => {
  const said = (force: Force, told?: readonly Inspection[]) =>
    gradedInadequate(force, told)
      .map(({ name, said: words }) =>
        /^(Last|An earlier)/.test(name) ? `${name}: ${words}` : words,
      )
      .join(' ');
  const words = (inspections: Given['inspections']) => said(kent(inspections));

  test('is said first, with their day, for what, and when they last did', () => {
    expect(words({ grave: GRAVE })).toBe(
      'yes in PEEL (27 September 2019), for legitimacy and efficiency.',
    );
    expect(words({ grave: GRAVE, later: NONE })).toBe(
      'no in PEEL (17 March 2023). Last “inadequate” on record in PEEL: 27 September 2019, for legitimacy and efficiency.',
    );
  });

  test('is not known where the newest report may have named it: some of its grades are recorded, or none', () => {
    expect(words({ grave: GRAVE, later: LATER })).toBe(
      'not known in PEEL. Of its newest report on record (17 March 2023) only the grade for protecting vulnerable people is recorded here, good. An earlier “inadequate” on record in PEEL: 27 September 2019, for legitimacy and efficiency. There may have been later ones.',
    );
    expect(words({ later: LATER })).toBe(
      'not known in PEEL. Of its newest report on record (17 March 2023) only the grade for protecting vulnerable people is recorded here, good. None is recorded in older ones.',
    );
    const inPart = { ...LATER, grades: [], judgement: 'Good in two areas' };
    expect(words({ inPart })).toMatch(/\(17 March 2023\) not all grades are recorded here/);
    const after = { ...PEEL, published: '2024-01-01' };
    expect(words({ later: NONE, after })).toBe(
      'not known in PEEL. No grade of its newest report on record (1 January 2024) is recorded here. None is recorded in older ones.',
    );
  });

  test('is not said to be the last where not all grades of a report between are recorded', () => {
    const between = { ...LATER, published: '2021-01-01' };
    expect(words({ grave: GRAVE, between, later: NONE })).toBe(
      'no in PEEL (17 March 2023). An earlier “inadequate” on record in PEEL: 27 September 2019, for legitimacy and efficiency. There may have been later ones.',
    );
  });

  test('tells of no single grade where a judgement counts others', () => {
    const counted = { ...LATER, judgement: 'Good in three of eight areas', gradesLeftOut: true };
    expect(words({ counted })).toBe(
      'not known in PEEL. Of its newest report on record (17 March 2023) not all grades are recorded here; none that is was inadequate. None is recorded in older ones.',
    );
  });

  test('is told in the words of the judgement where no area is named, unless those stand beside it', () => {
    const judged = { ...GRAVE, grades: [], judgement: 'Two causes of concern; inadequate in two' };
    const force = kent({ judged });
    expect(said(force, force.inspections)).toMatch(/\(27 September 2019\)\.$/);
    expect(words({ judged })).toMatch(/2019\): two areas\.$/);
  });

  test('is no grade where it is said of what comes before a report', () => {
    const early = {
      ...GRAVE,
      title: 'Kent Police: accelerated cause of concern on referrals',
      grades: [],
      judgement: 'Response inadequate',
    };
    expect(words({ early, later: NONE })).toBe(
      'no in PEEL (17 March 2023), nor in older ones on record. A cause of concern (27 September 2019) uses the word; it grades nothing.',
    );
  });

  test('says of how many areas it was where only some are named, and leaves out what else was judged', () => {
    const judgement = 'Good in two areas, requires improvement in one and inadequate in three';
    expect(words({ grave: { ...GRAVE, judgement } })).toMatch(
      /, for legitimacy and efficiency, two of three such areas\.$/,
    );
    expect(words({ grave: { ...GRAVE, grades: [], judgement } })).toMatch(/: three areas\.$/);
  });

  test('is dated by no year that the name of a round gives', () => {
    const round = { ...NONE, published: null, publishedNote: 'Not given.', round: 'PEEL 2023-25' };
    expect(words({ round })).toMatch(/^no in PEEL \(date not established\)/);
  });

  test('is not said to be over by a later report that gave no grade', () => {
    const silent = { ...LATER, round: undefined, grades: [], judgement: 'Two causes of concern' };
    expect(words({ grave: GRAVE, silent: { ...silent, follows: 'grave' } })).toMatch(
      /^yes in PEEL \(27 .*efficiency, before a return visit \(17 March 2023\)\.$/,
    );
    const between = { ...NONE, published: '2021-01-01' };
    expect(words({ grave: GRAVE, between, silent })).toMatch(/^not known in PEEL\. No grade of/);
  });

  test('is told of child protection and of PEEL apart, for neither takes back what the other found', () => {
    const own = {
      programme: 'ncpi',
      published: '2022-01-01',
      round: undefined,
      title: 'Kent Police: NCPI',
    };
    const ncpi = { ...GRAVE, ...own, grades: [grade('Inadequate', 'Investigation')] };
    expect(words({ grave: GRAVE, ncpi, later: NONE })).toBe(
      'yes in child protection (1 January 2022), for investigation. ' +
        'No in PEEL (17 March 2023). Last “inadequate” on record in PEEL: 27 September 2019, for legitimacy and efficiency.',
    );
  });

  test('is not the last word where a later report of the kind is on record without a grade', () => {
    const silent = { ...LATER, round: undefined, grades: [], judgement: undefined };
    expect(words({ grave: GRAVE, silent })).toBe(
      'not known in PEEL. No grade of its newest report on record (17 March 2023) is recorded here. An earlier “inadequate” on record in PEEL: 27 September 2019, for legitimacy and efficiency. There may have been later ones.',
    );
  });

  test('is not left open by a report of child protection without grades, or that says it gave none', () => {
    const ncpi = {
      ...PEEL,
      programme: 'ncpi',
      title: 'Kent Police: NCPI',
      published: '2021-08-26',
    };
    expect(words({ later: NONE, ncpi })).toBe(
      'no in PEEL (17 March 2023), nor in older ones on record.',
    );
    const good = { ...ncpi, judgement: 'Good service overall; no overall grade' };
    expect(words({ later: NONE, good })).toBe(
      'no in PEEL (17 March 2023), nor in older ones on record.',
    );
  });

  test('is said to be on no record, and that cases are counted elsewhere', () => {
    expect(words({ later: NONE })).toBe('no in PEEL (17 March 2023), nor in older ones on record.');
    const cases = { ...LATER, grades: [], judgement: '70 cases: 35 inadequate' };
    expect(words({ cases })).toMatch(
      /^no graded report is on record\. Cases .* are counted under Grades\.$/,
    );
    expect(words({ plain: { ...LATER, grades: [] } })).toMatch(/^no graded or judged report on /);
  });

  test('is set against no other report where its day is not known', () => {
    const undated = { ...GRAVE, published: null, publishedNote: 'Not given.', round: undefined };
    const grades = GRAVE.grades.map((it) => ({ ...it, round: 'no year' }));
    expect(words({ undated: { ...undated, grades }, later: LATER })).toMatch(
      /^not known: named in a report of a date that is not established, for legitimacy/,
    );
  });
});

describe('the latest grade for protecting vulnerable people', () => {
  const words = (inspections: Given['inspections']) => gradedForProtection(kent(inspections)).said;
  const old = { ...LATER, published: '2019-05-02', round: 'PEEL 2018/19' };
  const oldGrade = { ...old, grades: [{ ...grade('Good'), round: 'PEEL 2018/19' }] };
  const later = { ...PEEL, round: 'PEEL 2023-25', published: '2024-07-23' };

  test('is told with its date, or that there is none', () => {
    expect(words({ later: LATER })).toBe('good, 17 March 2023 (PEEL 2021/22).');
    expect(words({ it: PEEL })).toBe('none.');
  });

  test('is told with a later report that gave none, since the grade alone would hide it', () => {
    expect(words({ oldGrade, later })).toBe(
      'good, 2 May 2019 (PEEL 2018/19). The later report (PEEL 2023-25, 23 July 2024) gave none recorded here.',
    );
  });

  test('or that several later ones gave none, by the newest of them', () => {
    const between = { ...PEEL, round: 'PEEL 2021/22', published: '2022-03-01' };
    expect(words({ oldGrade, between, later })).toMatch(
      / Later reports, the newest of them PEEL 2023-25, 23 July 2024, gave none recorded here\.$/,
    );
  });

  test('and with what that judged of the force as a whole, unless the reader is told that beside it', () => {
    const force = kent({ oldGrade, later: { ...later, judgement: 'Two areas good' } });
    expect(gradedForProtection(force).said).toMatch(
      / gave none recorded here; of the force as a whole: two areas good\.$/,
    );
    const told = [the(force.inspections, 'later')];
    expect(gradedForProtection(force, told).said).toMatch(/gave none recorded here\.$/);
    const grave = kent({ oldGrade, later: { ...later, judgement: 'Two areas inadequate' } });
    expect(gradedForProtection(grave).said).toMatch(/gave none recorded here\.$/);
  });

  test('alone, where the later report has the grade, is older, of the same round or of one matter', () => {
    const alone = 'good, 2 May 2019 (PEEL 2018/19).';
    for (const other of [
      { published: '2015-05-14' },
      { round: 'PEEL 2018/19' },
      { programme: 'ncpi' },
    ])
      expect(words({ oldGrade, later: { ...later, ...other } })).toBe(alone);
    const graded = { ...later, grades: [{ ...grade('Good'), round: 'PEEL 2023-25' }] };
    expect(words({ oldGrade, later: graded })).toBe('good, 23 July 2024 (PEEL 2023-25).');
  });
});

test('what is newer stands first: an inadequate later than the grade for protection, else that grade', () => {
  const names = (inspections: Given['inspections']) =>
    gradesNow(kent(inspections)).map(({ name }) => name);
  const graded = '“Inadequate” in the newest grades';
  const last = 'An earlier “inadequate” on record in PEEL';
  const protection = 'Latest grade on record for protecting vulnerable people';
  const early = { ...LATER, published: '2016-03-17' };
  expect(names({ early, grave: GRAVE })).toEqual([graded, protection]);
  expect(names({ grave: GRAVE })).toEqual([graded, protection]);
  expect(names({ grave: GRAVE, later: LATER })).toEqual([protection, graded, last]);
  expect(names({ both: { ...GRAVE, grades: [grade('Inadequate'), ...GRAVE.grades] } })).toEqual([
    protection,
    graded,
  ]);
  expect(names({ later: LATER })).toEqual([protection, graded]);
  expect(names({})).toEqual([protection, graded]);
});
