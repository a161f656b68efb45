import { expect, test } from 'vitest';
import { briefOfCouncil, briefOfForce, briefOfTheme, briefOfThread } from './brief.ts';
import { recordOf, REPORTS_ON_KENT, the } from './testing.ts';

test('the brief of a theme tells the forces with findings on it, newest first, and nothing without a line', () => {
  const record = recordOf({
    forces: { kent: {}, surrey: {}, sussex: {} },
    inspections: { report: { forces: ['kent', 'surrey', 'sussex'], published: '2019-05-02' } },
    findings: {
      'report/a': { forces: ['kent'], date: '2018' },
      'report/b': { forces: ['surrey'], date: '2019' },
    },
  });
  const { facts } = briefOfTheme(the(record.themes, 'vetting'), record.forces);
  expect(facts.every(({ lines }) => lines.length > 0)).toBe(true);
  const forces = facts.flatMap(({ lines }) => lines).map(({ url = '' }) => url);
  const told = forces.filter((url) => url.startsWith('/forces/'));
  expect(told).toEqual(['/forces/surrey/vetting/', '/forces/kent/vetting/']);
  expect(facts.map(({ name }) => name)).not.toContain('A question to ask');
});

test('of a silent thread, next door stands before the question, each with what was found there', () => {
  const record = recordOf({
    forces: { kent: {}, surrey: { shortName: 'Surrey' }, sussex: { shortName: 'Sussex' } },
    inspections: { report: { forces: ['surrey'], published: '2019-05-02' } },
    findings: {
      'report/a': {
        forces: ['surrey'],
        date: '2019',
        kind: 'weakness',
        headline: 'Calls were late',
      },
    },
    questions: { one: { theme: 'vetting' } },
  });
  const [kent, surrey, sussex] = ['kent', 'surrey', 'sussex'].map((id) => the(record.forces, id));
  const theme = the(record.themes, 'vetting');
  const brief = (force = kent!, near = surrey!) =>
    briefOfThread(force, theme, { ...record, neighbours: [near, sussex!] }).facts;
  const names = (facts: ReturnType<typeof brief>) =>
    facts
      .map(({ name }) => name.replace(/, for .*/, ''))
      .filter((name) => /^(?:Next door|The question)/.test(name));
  expect(names(brief())).toEqual(['Next door', 'The question this raises']);
  expect(names(brief(surrey, kent))).toEqual(['The question this raises', 'Next door']);
  expect(brief()[0]?.lines.map(({ text, when }) => `${text}: ${when}`)).toEqual([
    'Surrey: weakness, 2019: Calls were late',
    'Sussex: none on record',
  ]);
});

test.for([
  [0, 'None of its area alone is on record', undefined],
  [1, 'Calls were late', undefined],
  [2, 'Calls were late', 'Both findings made in Medway'],
  [7, 'Calls were late', 'All seven findings made in Medway'],
] as const)(
  'of a council, the newest findings made in its area come first, and the page of all %i is named',
  ([count, first, all]) => {
    const finding = { forces: ['kent'], council: 'Medway', headline: 'Calls were late' };
    const record = recordOf({
      findings: Object.fromEntries(
        Array.from({ length: count }, (_, place) => [`hmic-kent-2016/f${place}`, finding]),
      ),
    });
    const kent = the(record.forces, 'kent');
    const council = {
      name: 'Medway',
      councilName: 'Medway Council',
      county: '',
      type: '',
      force: 'kent',
    };
    const brief = briefOfForce(kent, { ...record, neighbours: [] });
    const { facts } = briefOfCouncil(council, kent, brief);
    expect(facts[0]).toMatchObject({
      name: `Findings made in Medway${count > 6 ? ': 6 of 7, newest first' : ''}`,
      most: 6,
      ofYear: 'Findings made in Medway in',
    });
    expect(facts[0]!.lines[0]!.text).toBe(first);
    const page = facts[1]?.lines.find(({ url }) => url === '/councils/medway/');
    expect(page?.text).toBe(all);
    expect(facts.slice(all ? 2 : 1)).toEqual(brief.facts);
  },
);

test('of a thread, it is told what inspectors found on going back, and what has no date is of no year', () => {
  const record = recordOf({
    inspections: {
      ...REPORTS_ON_KENT,
      review: { published: null, publishedNote: 'Not given.', follows: 'hmic-2016' },
    },
    findings: {
      'hmic-2016/a': { date: '2016-07-14', headline: 'Checks were late' },
      'review/b': {
        date: null,
        kind: 'progress',
        headline: 'Checks were made in time',
        followsUp: [{ finding: 'hmic-2016/a', basis: 'returned', outcome: 'improved' }],
      },
    },
  });
  const [vetting, kent] = [the(record.themes, 'vetting'), the(record.forces, 'kent')];
  const { facts } = briefOfThread(kent, vetting, { ...record, neighbours: [] });
  const told = (name: string) => facts.find((fact) => fact.name === name)?.lines;
  expect(told('Inspectors looked again')).toMatchObject([
    { text: 'Checks were made in time. What was found in July 2016 had improved', isUndated: true },
  ]);
  expect(told('Newest on record')).toMatchObject([{ isUndated: true }, { when: '14 July 2016' }]);
});
