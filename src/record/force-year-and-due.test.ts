import { expect, test } from 'vitest';
import { briefOfDue } from './due-brief.ts';
import { recordOf, the, type Given } from './testing.ts';
import { briefOfYear } from './year-brief.ts';

const kent = (given: Given) => the(recordOf(given).forces, 'kent');
const AS_OF = '2026-11-24';

test('the year of a force begins with what was found in it, and says where nothing came after', () => {
  const force = kent({
    forces: { kent: { shortName: 'Kent' } },
    inspections: { report: { forces: ['kent'], published: '2016-05-02' } },
    findings: {
      'report/a': { forces: ['kent'], date: '2016-05-02', kind: 'weakness', headline: 'Late' },
      'report/b': { forces: ['kent'], date: '2015' },
    },
  });
  const { lead, facts } = briefOfYear(force, '2016');
  expect(lead).toBe(
    'On record of 2016 about Kent: one weakness. No answer to what was found and no later finding tied to it is on record.',
  );
  expect(facts.map(({ name }) => name)).toEqual(['Found in 2016']);
  expect(facts[0]?.lines).toEqual([
    { text: 'Late', when: '2 May 2016', url: '/inspections/report/a/' },
  ]);
  expect(briefOfYear(force, '2012').lead).toBe('No finding of 2012 about Kent is on record.');
});

test('answers are due to reports that the 56 days reach, newest first, and others are left out', () => {
  const force = kent({
    inspections: {
      old: { inspectorate: 'hmic', forces: ['kent'], published: '2016-05-02' },
      first: { inspectorate: 'hmicfrs', forces: ['kent'], published: '2019-05-02' },
      second: { inspectorate: 'hmicfrs', forces: ['kent'], published: '2021-05-02' },
    },
  });
  const { facts } = briefOfDue(force, AS_OF);
  expect(facts[0]?.lines.map(({ url }) => url)).toEqual([
    '/inspections/second/',
    '/inspections/first/',
  ]);
  expect(facts[0]?.lines[0]?.when).toMatch(/26 June 2021; no answer is recorded here$/);
  expect(briefOfDue(kent({}), AS_OF).lead).toMatch(/^No report on .* is on record of which/);
});
