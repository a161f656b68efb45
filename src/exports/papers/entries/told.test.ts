import { expect, test } from 'vitest';
import { recordOf, type Given } from '../../../record/testing.ts';
import type { PaperEntry } from '../entry.ts';
import { fileOf, type Ref } from '../refs.ts';
import { entryFiles } from './files.ts';

/** The entry of a reference, made of a small record. */
function entryOf(ref: Ref, given: Given): PaperEntry {
  const site = new URL('https://lines.example');
  const files = entryFiles({ record: recordOf(given), site, near: () => [] });
  return files.get(fileOf(ref))!.entries[ref]!;
}

const wordsOf = ({ lines }: PaperEntry) =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

const POST = { inspection: 'hmic-kent-2016', by: 'The commissioner', locator: 'Post' };
const FINDING = 'hmic-kent-2016/vetting';

test.for(['t.kent/vetting', `f.${FINDING}`] as const)(
  '%s says of what is no answer that it is none, as the web page does',
  (ref) => {
    const told = (from: string, finding: object = {}) =>
      wordsOf(
        entryOf(ref, {
          findings: { [FINDING]: finding },
          responses: { post: { ...POST, from, headline: 'Checks will be made' } },
        }),
      ).find((words) => words.includes('Checks will be made'));
    const only = { claimedBy: 'The commissioner', locator: 'Post' };
    expect(told('commissioner', only)).toMatch(
      /said: Checks will be made\. Not counted as an answer: this record takes a finding of the report from it\.$/,
    );
    expect(told('inspectorate')).toMatch(/\. Not counted as an answer for the force\.$/);
    expect(told('commissioner')).toMatch(/answered: Checks will be made$/);
  },
);

test('a correction of a force is none of its threads; its withdrawal is', () => {
  const corrected = { corrections: [{ date: '2026-11-20', what: 'The page left a report out.' }] };
  const findings = { [FINDING]: corrected };
  for (const ref of ['t.kent/vetting', 'r.kent/vetting'] as const) {
    const { changes } = entryOf(ref, { forces: { kent: corrected }, findings });
    expect(changes.map(({ isWithin }) => isWithin)).toEqual([true]);
  }
  const withdrawn = { withdrawn: { date: '2026-11-21', reason: 'It was merged.' } };
  expect(entryOf('t.kent/vetting', { forces: { kent: withdrawn } })).toMatchObject({
    isWithdrawn: true,
    changes: [{ text: 'Withdrawn on 21 November 2026. It was merged.' }],
  });
});
