import { describe, expect, test } from 'vitest';
import { join } from './join.ts';
import { AS_OF, entriesOf, recordOf, the, type Given } from './testing.ts';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('entries are tied both ways', () => {
  const record = recordOf(
    {
      inspections: { first: {}, second: { follows: 'first', published: '2018' } },
      findings: {
        'first/vetting': {},
        'second/vetting': {
          date: '2018',
          followsUp: [{ finding: 'first/vetting', basis: 'returned', outcome: 'improved' }],
        },
      },
      responses: { reply: { findings: ['first/vetting'] }, letter: { inspection: 'second' } },
      panels: { meeting: {} },
      questions: { asked: {} },
      guidance: { article: { themes: ['vetting'] } },
      glossary: { term: {} },
      events: {
        visit: { forces: ['kent'], themes: ['vetting'], inspection: 'first', panel: 'meeting' },
      },
    },
    [
      { name: 'Medway', councilName: 'Medway Council', county: '', type: '', force: 'kent' },
      { name: 'Adur', councilName: 'Adur District Council', county: '', type: '', force: 'sussex' },
    ],
  );
  const kent = the(record.forces, 'kent');
  const vetting = the(record.themes, 'vetting');
  const report = the(record.sources, 'report');
  const first = the(record.inspections, 'first');
  const second = the(record.inspections, 'second');
  const early = the(record.findings, 'first/vetting');
  const late = the(record.findings, 'second/vetting');

  test('forces and all that concerns them', () => {
    expect(idsOf(kent.inspections)).toEqual(['second', 'first']);
    expect(idsOf(kent.findings)).toEqual(['second/vetting', 'first/vetting']);
    expect(idsOf(kent.responses)).toEqual(['letter', 'reply']);
    expect(idsOf(kent.panels)).toEqual(['meeting']);
    expect(idsOf(kent.events)).toEqual(['visit']);
    expect(early.forces).toEqual([kent]);
    expect(the(record.panels, 'meeting').force).toBe(kent);
  });

  test('forces and their councils', () => {
    expect(kent.councils.map(({ name }) => name)).toEqual(['Medway']);
  });

  test('themes and all that deals with them', () => {
    expect(idsOf(vetting.findings)).toEqual(['second/vetting', 'first/vetting']);
    expect(idsOf(vetting.questions)).toEqual(['asked']);
    expect(idsOf(vetting.panels)).toEqual(['meeting']);
    expect(idsOf(vetting.articles)).toEqual(['article']);
    expect(idsOf(vetting.events)).toEqual(['visit']);
    expect(early.theme).toBe(vetting);
  });

  test('an inspection and its findings, and the one it returned to', () => {
    expect(first.findings).toEqual([early]);
    expect(early.inspection).toBe(first);
    expect(second.follows).toBe(first);
    expect(first.followedBy).toEqual([second]);
    expect(first.follows).toBeUndefined();
  });

  test('a finding and the one it answers', () => {
    const tie = { basis: 'returned', outcome: 'improved' };
    expect(late.followsUp).toEqual([{ finding: early, ...tie }]);
    expect(early.followedBy).toEqual([{ finding: late, ...tie }]);
  });

  test('a response, the findings it answers, and their report', () => {
    expect(idsOf(early.responses)).toEqual(['reply']);
    expect(idsOf(first.responses)).toEqual(['reply']);
    expect(idsOf(second.responses)).toEqual(['letter']);
  });

  test('an event, its inspection and its panel', () => {
    const visit = the(record.events, 'visit');
    expect(visit.inspection).toBe(first);
    expect(visit.panel).toBe(the(record.panels, 'meeting'));
  });

  test('a source and everything that cites it, each once', () => {
    expect(idsOf(report.citedBy).sort()).toEqual(
      [
        ...['article', 'asked', 'first', 'first/vetting', 'kent', 'letter', 'meeting', 'reply'],
        ...['second', 'second/vetting', 'term', 'vetting', 'visit'],
      ].sort(),
    );
  });
});

test('an entry that cites a source twice stands on its list once, behind others too', () => {
  const alsoIn = [{ source: 'report', locator: 'page 9' }];
  const { sources } = recordOf({
    findings: { 'hmic-kent-2016/a': { alsoIn }, 'hmic-kent-2016/b': { alsoIn } },
  });
  const citing = the(sources, 'report').citedBy.map(({ id }) => id);
  expect(citing.filter((id) => id.startsWith('hmic-kent-2016/')).sort()).toEqual([
    'hmic-kent-2016/a',
    'hmic-kent-2016/b',
  ]);
});

describe('an entry that names one that does not exist', () => {
  test.for<[string, Given]>([
    ['forces', { inspections: { a: { forces: ['nowhere'] } } }],
    ['sources', { glossary: { a: { source: 'nowhere' } } }],
    ['inspections', { inspections: { a: { follows: 'nowhere' } } }],
    ['themes', { findings: { 'hmic-kent-2016/a': { theme: 'nowhere' } } }],
    ['panels', { events: { a: { panel: 'nowhere' } } }],
  ])('stops the build: %s', ([kind, given]) => {
    expect(() => join(entriesOf(given), [], AS_OF)).toThrow(
      `No entry "nowhere" in content/${kind}.`,
    );
  });

  test('stops the build: findings', () => {
    const given = { responses: { a: { findings: ['no/where'] } } };
    expect(() => recordOf(given)).toThrow('No entry "no/where" in content/findings.');
  });
});

describe('lists are in an order that every build repeats', () => {
  test('findings newest first, partial dates by their first day, undated ones last, then by id', () => {
    const record = recordOf({
      inspections: { 'hmic-kent-2016': { published: null, publishedNote: 'Not given.' } },
      findings: {
        'hmic-kent-2016/c': { date: null },
        'hmic-kent-2016/b': { date: '2016' },
        'hmic-kent-2016/a': { date: '2016' },
        'hmic-kent-2016/d': { date: '2016-05' },
      },
    });
    const order = ['d', 'a', 'b', 'c'].map((id) => `hmic-kent-2016/${id}`);
    expect(idsOf(record.findings)).toEqual(order);
    expect(idsOf(the(record.forces, 'kent').findings)).toEqual(order);
  });

  test('inspections by publication or, failing that, by the end of their fieldwork', () => {
    const undated = { published: null, publishedNote: 'Not given.' };
    const record = recordOf({
      inspections: {
        unknown: undated,
        visited: { ...undated, fieldwork: { from: '2017', to: '2017-02' } },
        old: { published: '2014' },
        new: { published: '2018' },
      },
    });
    expect(idsOf(record.inspections)).toEqual(['new', 'visited', 'old', 'unknown']);
  });

  test('what has no date of its own, by the round of its inspection', () => {
    const undated = { published: null, publishedNote: 'Not given.' };
    const record = recordOf({
      inspections: {
        a: { ...undated, round: 'PEEL 2021/22' },
        b: { published: '2019' },
        c: { ...undated, round: 'PEEL 2023-25' },
        d: { ...undated, round: 'PEEL 2016' },
      },
      findings: { 'a/x': { date: null }, 'b/x': { date: '2019' } },
    });
    expect(idsOf(record.inspections)).toEqual(['c', 'a', 'b', 'd']);
    expect(idsOf(record.findings)).toEqual(['a/x', 'b/x']);
  });

  test('later findings on one finding, oldest first', () => {
    const followsUp = [{ finding: 'hmic-kent-2016/a', basis: 'returned', outcome: 'mixed' }];
    const record = recordOf({
      findings: {
        'hmic-kent-2016/a': {},
        'hmic-kent-2016/z': { date: '2020', followsUp },
        'hmic-kent-2016/y': { date: '2018', followsUp },
      },
    });
    const { followedBy } = the(record.findings, 'hmic-kent-2016/a');
    expect(followedBy.map(({ finding }) => finding.id)).toEqual([
      'hmic-kent-2016/y',
      'hmic-kent-2016/z',
    ]);
  });

  test('names as a British reader would look for them', () => {
    const record = recordOf({
      forces: {
        b: { name: 'Éire Police' },
        a: { name: 'Essex Police' },
        c: { name: 'Dorset Police' },
      },
      inspections: {},
    });
    expect(record.forces.map(({ data }) => data.name)).toEqual([
      'Dorset Police',
      'Éire Police',
      'Essex Police',
    ]);
  });
});

describe('a withdrawn entry', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It was of another force.' };
  const record = recordOf({
    findings: { 'hmic-kent-2016/a': {}, 'hmic-kent-2016/gone': { withdrawn } },
  });

  test('is on no list of the record', () => {
    expect(idsOf(record.findings)).toEqual(['hmic-kent-2016/a']);
  });

  test('is on no list of other entries', () => {
    expect(idsOf(the(record.forces, 'kent').findings)).toEqual(['hmic-kent-2016/a']);
    expect(idsOf(the(record.inspections, 'hmic-kent-2016').findings)).toEqual(['hmic-kent-2016/a']);
  });

  test('keeps its own page', () => {
    expect(the(record.published.findings, 'hmic-kent-2016/gone').path).toBe(
      '/inspections/hmic-kent-2016/gone/',
    );
  });
});
