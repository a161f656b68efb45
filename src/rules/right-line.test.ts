import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { AS_OF, copyOf, replace, withContent, type Changes } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';

/** The lines that are shown as right, for each mistake in some content. */
function rightLines(changes: Changes): Promise<string[]> {
  return withContent(changes, (dir) =>
    checkContent(dir, { asOf: AS_OF }).mistakes.map(({ rule, example }) => `${rule}: ${example}`),
  );
}

test.each([
  ['a field that is missing', 'source: report\n', '', 'missing-field: source: report'],
  ['a field without a value', 'locator: page 4', 'locator:', 'missing-field: locator: page 9'],
  ['an empty field', 'locator: page 4', 'locator: ""', 'too-short: locator: page 9'],
  ['a wrong date', '2019-05-02', 'May 2019', 'impossible-date: date: 2015-07-09'],
  ['a wrong id', 'source: report', 'source: Re', 'wrong-form: source: report'],
  [
    'a date in a group',
    'source: report',
    'source: report\nwithdrawn: { date: 2030-01-01, reason: It was wrong. }',
    'future-date: date: 2015-07-09',
  ],
  ['a list', 'locator: page 4', 'locator: [4]', 'wrong-type: locator: page 9'],
  ['a misspelt field', 'locator: page 4', 'locater: page 4', 'unknown-field: locator: page 9'],
  ['a field of a group', 'basis: later', 'basis: soon', 'not-allowed: basis: ...'],
  [
    'a field twice',
    'locator: page 4',
    'locator: a\nlocator: b',
    'duplicate-field: locator: page 9',
  ],
])('of %s, a line of that field in another entry', async (_name, from, to, line) => {
  expect(await rightLines({ [FINDING]: replace(from, to) })).toContain(line);
});

test('not the line that is wrong itself, as where two share what one should have', async () => {
  const code = /ons: .*/.exec(copyOf('forces/kent.md'))![0];
  const surrey = (text: string) => text.replace(/ons: .*/, code);
  expect(await rightLines({ 'forces/surrey.md': surrey })).toEqual(['shared-name: ons: ...']);
});

test('a mistake that can befall one field alone keeps the line of its rule', async () => {
  expect(await rightLines({ [FINDING]: replace('[kent]', '[]') })).toEqual([
    'unnamed-force: forces: [kent]',
  ]);
});
