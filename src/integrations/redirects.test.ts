import { expect, test } from 'vitest';
import { entriesOf, type Given } from '../record/testing.ts';
import { redirectLines } from './redirects.ts';

const linesOf = (given: Given) => redirectLines(entriesOf(given) as never);

test('an address that an entry once had leads to its page for good', () => {
  expect(linesOf({ forces: { kent: { formerIds: ['kent-police'] } } })).toEqual([
    '/forces/kent-police/ /forces/kent/ 301\n',
  ]);
});

test('a finding is found where it now lies, also under another inspection', () => {
  const formerIds = ['hmic-kent-2015/vetting', 'hmic-kent-2016/checks'];
  expect(linesOf({ findings: { 'hmic-kent-2016/vetting': { formerIds } } })).toEqual([
    '/inspections/hmic-kent-2015/vetting/ /inspections/hmic-kent-2016/vetting/ 301\n',
    '/inspections/hmic-kent-2016/checks/ /inspections/hmic-kent-2016/vetting/ 301\n',
  ]);
});

test('entries that never moved add nothing', () => {
  expect(linesOf({})).toEqual([]);
});
