import { describe, expect, test } from 'vitest';
import { recordOf, type Given } from '../record/testing.ts';
import { redirectLines } from './redirects.ts';

const linesOf = (given: Given) => redirectLines(recordOf(given)).split('\n').filter(Boolean);

test('an address that an entry once had leads to its page for good, and so does all below it', () => {
  expect(linesOf({ sources: { report: { formerIds: ['paper'] } } })).toEqual([
    '/sources/paper/* /sources/report/:splat 301',
  ]);
});

test('a force that was renamed takes its timeline with it', () => {
  expect(linesOf({ forces: { kent: { formerIds: ['kent-police'] } } })).toEqual([
    '/timeline/forces/kent-police/ /timeline/forces/kent/ 301',
    '/forces/kent-police/* /forces/kent/:splat 301',
  ]);
});

test('a theme that was renamed takes its threads with it, on the page of every force', () => {
  const lines = linesOf({ themes: { vetting: { formerIds: ['checks'] } } });
  expect(lines).toContain('/forces/:force/checks/ /forces/:force/vetting/ 301');
  expect(lines).toContain('/compare/checks/ /compare/vetting/ 301');
});

test('the threads of a withdrawn theme lead to its page, those of its former name too', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It was no theme of its own.' };
  const lines = linesOf({ themes: { vetting: { withdrawn, formerIds: ['checks'] } } });
  expect(lines).toContain('/forces/:force/vetting/ /themes/vetting/ 302');
  expect(lines).toContain('/forces/:force/checks/ /themes/vetting/ 302');
  expect(lines).toContain('/compare/vetting/ /themes/vetting/ 302');
});

test('a finding is found where it now lies, before the inspection it once lay under', () => {
  const formerIds = ['hmic-kent-2015/vetting'];
  expect(
    linesOf({
      inspections: { 'hmic-kent-2016': { formerIds: ['hmic-kent-2015'] } },
      findings: { 'hmic-kent-2016/vetting': { formerIds } },
    }),
  ).toEqual([
    '/inspections/hmic-kent-2015/vetting/* /inspections/hmic-kent-2016/vetting/:splat 301',
    '/inspections/hmic-kent-2015/* /inspections/hmic-kent-2016/:splat 301',
  ]);
});

test('a withdrawn entry keeps its old addresses too', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It was not about the police.' };
  expect(
    linesOf({ sources: { report: {}, other: { withdrawn, formerIds: ['old'] } } }),
  ).toHaveLength(1);
});

test('no server sees an anchor, so an entry on a shared page needs no line', () => {
  expect(linesOf({ questions: { checks: { formerIds: ['old'] } } })).toEqual([]);
});

test('entries that never moved add nothing', () => {
  expect(linesOf({})).toEqual([]);
});

describe('an id that is none is refused, whatever the check has let through', () => {
  test.for([
    'x/ /forces/kent/ 301\n/* https://evil.example/:splat 301!\n/y',
    '',
    '*',
    '../x',
    ':splat',
    'A b',
  ])('%j', (former) => {
    const record = recordOf({});
    record.published.sources[0]!.data.formerIds = [former];
    expect(() => redirectLines(record)).toThrow('No redirect');
  });
});
