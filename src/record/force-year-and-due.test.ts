import { expect, test } from 'vitest';
import { commentsDue } from './comments-due.ts';
import { briefOfDue } from './due-brief.ts';
import { recordOf, the, type Given } from './testing.ts';
import { briefOfLetter, briefOfYear } from './year-brief.ts';

const kent = (given: Given) => the(recordOf(given).forces, 'kent');

test('the year of a force begins with what was found in it, and says where nothing came after', () => {
  const force = kent({
    forces: { kent: { shortName: 'Kent' } },
    inspections: { report: { forces: ['kent'], published: '2016-05-02' } },
    findings: {
      'report/a': { forces: ['kent'], date: '2016-05-02', kind: 'weakness', headline: 'Late' },
      'report/b': { forces: ['kent'], date: '2015' },
    },
  });
  const { lead, facts, url } = briefOfYear(force, '2016');
  expect(lead).toBe('On record of 2016 about Kent: one weakness (vetting).');
  expect(url).toBe('/timeline/forces/kent/#in-2016');
  expect(facts.map(({ name }) => name)).toEqual(['After it, in short', 'Found in 2016']);
  expect(facts[0]?.lines).toEqual([
    { text: 'No answer to the weakness is recorded.' },
    { text: 'Nothing later is recorded on the same theme.' },
  ]);
  expect(facts[1]?.lines).toEqual([
    { text: 'Late', when: '2 May 2016', url: '/inspections/report/a/' },
  ]);
  expect(briefOfYear(force, '2012')).toMatchObject({
    lead: 'No finding of 2012 about Kent is on record.',
    url: '/timeline/forces/kent/',
  });
});

test('the year of a force tells the weaknesses recorded later on its themes', () => {
  const force = kent({
    inspections: {
      report: { published: '2016-05-02' },
      later: { published: '2021-05-02' },
    },
    findings: {
      'report/a': { date: '2016-05-02', kind: 'weakness' },
      'report/b': { date: '2016-06', kind: 'weakness' },
      'later/c': { date: '2021-05-02', kind: 'weakness', headline: 'Late again' },
      'later/d': { date: '2021-05-02', kind: 'strength' },
    },
  });
  const { facts } = briefOfYear(force, '2016');
  expect(facts[0]?.lines.slice(1)).toEqual([
    {
      text: 'Weaknesses on vetting were recorded later in 2016 and in 2021; they may be about something else.',
    },
    { text: 'Also recorded later on the same theme: one strength, of May 2021.' },
  ]);
  expect(facts.at(-1)).toMatchObject({
    name: 'Weaknesses recorded later on the same themes, newest first',
    lines: [{ text: 'Late again' }],
  });
});

test('the year of a strength says that neither an answer nor a later finding linked to it is on record', () => {
  const force = kent({
    inspections: { report: { published: '2016-05-02' } },
    findings: { 'report/a': { date: '2016-05-02', kind: 'strength' } },
  });
  expect(briefOfYear(force, '2016').lead).toMatch(
    / one strength \(vetting\)\. No answer to what was found and no later finding linked to it is on record\.$/,
  );
});

test('the year of a letter says whether the letter is recorded for the force', () => {
  const letter = { programme: 'letter', inspectorate: 'ofsted', published: '2016-10-18' };
  const { forces, inspections } = recordOf({
    forces: { kent: { shortName: 'Kent' }, essex: { shortName: 'Essex' } },
    inspections: { letter: { ...letter, forces: ['kent'] } },
  });
  const leadOf = (id: string) => briefOfLetter(the(inspections, 'letter'), the(forces, id)).lead;
  const told = "among the forces recorded under Ofsted's letter published on 18 October 2016.";
  expect(leadOf('kent')).toBe(`Kent is ${told} No finding of 2016 about Kent is on record.`);
  expect(leadOf('essex')).toBe(`Essex is not ${told} No finding of 2016 about Essex is on record.`);
});

test('answers are due to reports that the 56 days reach, newest first, and others are left out', () => {
  const force = kent({
    inspections: {
      old: { inspectorate: 'hmic', forces: ['kent'], published: '2016-05-02' },
      first: { inspectorate: 'hmicfrs', forces: ['kent'], published: '2019-05-02' },
      second: { inspectorate: 'hmicfrs', forces: ['kent'], published: '2021-05-02' },
    },
  });
  const { facts } = briefOfDue(force);
  expect(facts[0]?.lines.map(({ url }) => url)).toEqual([
    '/inspections/second/',
    '/inspections/first/',
  ]);
  expect(facts[0]?.lines[0]?.when).toMatch(/26 June 2021; no comments are recorded here$/);
  expect(briefOfDue(kent({})).lead).toMatch(/^No report on .* is on record of which it is known/);
});

test('a day that follows only if the duty covers the report says so', () => {
  const title = 'Kent Police: accelerated cause of concern on vetting';
  const [report] = commentsDue(
    kent({ inspections: { early: { inspectorate: 'hmicfrs', published: '2025-05-02', title } } }),
  ).reached;
  expect(report?.when).toBe(
    'due on or about 26 June 2025, if the duty covers an accelerated cause of concern',
  );
});

test('reports stand by whether a last day for comments follows, with who answered', () => {
  const reports = commentsDue(
    kent({
      sources: { report: { published: null } },
      inspections: {
        due: { inspectorate: 'hmicfrs', published: '2019-05-02' },
        vague: { inspectorate: 'hmicfrs', published: '2019-06' },
        early: { inspectorate: 'hmic', published: '2016-05-02' },
        council: { inspectorate: 'ofsted', published: '2021-05-02' },
        joint: { inspectorate: 'joint', published: '2021-04-02' },
        undated: { inspectorate: 'hmic', published: null, publishedNote: 'Not given.' },
      },
      responses: {
        office: { inspection: 'due', from: 'commissioner', date: '2019-06', headline: 'Agreed' },
        force: { inspection: 'due', from: 'force', date: '2019-05', headline: 'Accepted' },
      },
    }),
  );
  expect(
    reports.reached.map(({ when, responses }) => [when, responses.map(({ id }) => id)]),
  ).toEqual([
    ['due at the latest on or about 24 August 2019', []],
    ['due on or about 26 June 2019', ['force', 'office']],
  ]);
  expect(reports.reached[1]?.said).toMatch(/^an answer of June 2019 is recorded; /);
  expect(reports.unclear.map(({ id }) => id)).toEqual(['joint', 'undated']);
  expect(reports.exempt.map(({ id }) => id)).toEqual(['council', 'early']);
});
