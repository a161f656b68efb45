import { expect, test } from 'vitest';
import { cellOf, compare, comparisonAddress, nextDoorInWords } from './comparison.ts';
import { threadOf } from './thread.ts';
import { recordOf, the, type Given } from './testing.ts';

function cell(given: Given) {
  const record = recordOf(given);
  return cellOf(threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting')));
}

const INSPECTIONS: Given['inspections'] = {
  'hmic-kent-2016': { published: '2016-07-14' },
  undated: { published: null, publishedNote: 'Not given.' },
  'peel-2021-22': { published: null, publishedNote: 'Not given.', round: 'PEEL 2021/22' },
};

test('a cell names the newest finding and its month', () => {
  const { kind, words, among } = cell({
    findings: { 'hmic-kent-2016/a': { date: '2016-07-14', kind: 'weakness' } },
  });
  expect({ kind, words, among }).toEqual({
    kind: 'weakness',
    words: 'Weakness recorded, July 2016',
    among: null,
  });
});

test('several findings are told by kind and never added up', () => {
  const { kind, words, among } = cell({
    findings: {
      'hmic-kent-2016/a': { date: '2014-05-01', kind: 'weakness' },
      'hmic-kent-2016/b': { date: '2014-05-01', kind: 'weakness' },
      'hmic-kent-2016/c': { date: '2016', kind: 'progress' },
    },
  });
  expect({ kind, words, among }).toEqual({
    kind: 'progress',
    words: 'Progress recorded, 2016',
    among: 'newest of 2 weaknesses, 1 sign of progress',
  });
});

test('a finding without a date stands with its round, or says that it has none', () => {
  const wordsOf = (finding: string) =>
    cell({ inspections: INSPECTIONS, findings: { [finding]: { date: null, kind: 'strength' } } })
      .words;
  expect(wordsOf('peel-2021-22/a')).toBe('Strength recorded, PEEL 2021/22');
  expect(wordsOf('undated/a')).toBe('Strength recorded, date not established');
});

test('what somebody claimed is told as a claim', () => {
  const { words } = cell({
    findings: { 'hmic-kent-2016/a': { date: '2016', kind: 'progress', claimedBy: 'the force' } },
  });
  expect(words).toBe('Progress recorded, 2016, according to the force');
});

test('silence has words of its own, and a withdrawn finding leaves it', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It was of another force.' };
  for (const given of [{}, { findings: { 'hmic-kent-2016/a': { date: '2016', withdrawn } } }]) {
    const { kind, words, among } = cell(given);
    expect({ kind, words, among }).toEqual({ kind: 'none', words: 'None on record', among: null });
  }
});

test('every force has a cell for every theme, in the order of the themes', () => {
  const { forces, themes } = recordOf({
    forces: { kent: {}, essex: {} },
    themes: { vetting: {}, recording: {} },
  });
  expect(
    compare(forces, themes).map(({ force, cells }) => [
      force.id,
      cells.map(({ thread }) => thread.path),
    ]),
  ).toEqual(forces.map(({ id }) => [id, themes.map((theme) => `/forces/${id}/${theme.id}/`)]));
});

test('the forces next door are told in words, and of many the newest', () => {
  const names = ['kent', 'b', 'c', 'd', 'e', 'f'];
  const record = recordOf({
    forces: Object.fromEntries(names.map((id) => [id, { shortName: id.toUpperCase() }])),
    findings: { 'hmic-kent-2016/a': { date: '2016-07-14', kind: 'weakness' } },
  });
  const threads = names.map((id) =>
    threadOf(the(record.forces, id), the(record.themes, 'vetting')),
  );
  expect(nextDoorInWords(threads.slice(0, 2))).toBe(
    'KENT: weakness recorded, July 2016; B: none on record',
  );
  expect(nextDoorInWords(threads.slice(0, 5))).not.toContain('other');
  expect(nextDoorInWords(threads)).toMatch(/; D: none on record; and two others$/);
});

test('the address of a comparison names the forces, and none that was withdrawn', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It was merged.' };
  const { published, themes } = recordOf({ forces: { kent: {}, essex: {}, old: { withdrawn } } });
  const inOrder = ['kent', 'old', 'essex'].map((id) => the(published.forces, id));
  expect(comparisonAddress(inOrder)).toBe('/compare/#forces=kent,essex');
  expect(comparisonAddress(inOrder, the(themes, 'vetting'))).toBe(
    '/compare/vetting/#forces=kent,essex',
  );
});
