import { expect, test } from 'vitest';
import {
  byTheme,
  countByKind,
  countsInWords,
  earliestDate,
  latestDate,
  newestByForce,
  silentThemes,
} from './findings.ts';
import { recordOf, the } from './testing.ts';

const record = recordOf({
  forces: { kent: {}, sussex: {} },
  themes: { vetting: {}, custody: {}, leadership: {} },
  inspections: { 'hmic-kent-2016': { published: null, publishedNote: 'Not given.' } },
  findings: {
    'hmic-kent-2016/a': { date: '2016-07', theme: 'vetting' },
    'hmic-kent-2016/b': { date: '2018', theme: 'custody' },
    'hmic-kent-2016/c': { date: null, theme: 'vetting', kind: 'strength' },
    'hmic-kent-2016/d': { date: '2017-03-01', theme: 'vetting', forces: ['sussex'] },
    'hmic-kent-2016/e': { date: '2015', theme: 'vetting', forces: [] },
  },
});
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id.replace(/.*\//, ''));

test('findings are put under their themes, themes by name, findings as they were', () => {
  const groups = byTheme(record.findings).map(({ theme, findings }) => [theme.id, idsOf(findings)]);
  expect(groups).toEqual([
    ['custody', ['b']],
    ['vetting', ['d', 'a', 'e', 'c']],
  ]);
});

test('a theme without a finding is silent', () => {
  expect(idsOf(silentThemes(record.findings, record.themes))).toEqual(['leadership']);
});

test('findings are counted by kind, without the kinds that have none', () => {
  expect(countByKind(record.findings)).toEqual([
    { kind: 'weakness', count: 4 },
    { kind: 'strength', count: 1 },
  ]);
});

test('counts are told in words', () => {
  expect(countsInWords(record.findings)).toBe('four weaknesses and one strength');
  expect(countsInWords([])).toBe('');
});

test('the newest and the oldest date are told as exactly as they are known', () => {
  expect([latestDate(record.findings), earliestDate(record.findings)]).toEqual(['2018', '2015']);
});

test('the newest and the oldest date do not depend on the order of the findings', () => {
  for (const list of [record.findings, record.findings.toReversed()])
    expect([latestDate(list), earliestDate(list)]).toEqual(['2018', '2015']);
  const [first, second] = ['hmic-kent-2016/d', 'hmic-kent-2016/a'].map((id) =>
    the(record.findings, id),
  );
  expect(earliestDate([first!, second!])).toBe('2016-07');
  expect(earliestDate([second!, first!])).toBe('2016-07');
});

test('findings without a date have neither a newest nor an oldest', () => {
  const undated = [the(record.findings, 'hmic-kent-2016/c')];
  expect([latestDate(undated), earliestDate(undated)]).toEqual([null, null]);
  expect([latestDate([]), earliestDate([])]).toEqual([null, null]);
});

test('the newest findings are one a force, national ones counting as one', () => {
  expect(idsOf(newestByForce(record.findings, 5))).toEqual(['b', 'd', 'e']);
  expect(idsOf(newestByForce(record.findings, 2))).toEqual(['b', 'd']);
});
