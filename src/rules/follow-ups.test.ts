import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const EARLIER = 'findings/medway-2015/few-notices.md';
const MEDWAY = 'inspections/medway-2015.md';
const returned = (outcome = '') => replace('basis: later', `basis: returned${outcome}`);
/** The earlier inspection, as if HMIC had made it. */
const ofHmic = replace(
  'inspectorate: ofsted\nprogramme: sif',
  'inspectorate: hmic\nprogramme: ncpi',
);

test('follow-up-outcome: where nobody went back to the finding', async () => {
  expect(
    await reportOn({ [FINDING]: replace('basis: later', 'basis: later\n    outcome: improved') }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:14  follow-up-outcome  The outcome is improved, but the basis is "later": nobody went back to "medway-2015/few-notices".  Allowed: an outcome with the basis "returned" alone.  Fix: Take the outcome out, or write "basis: returned" if the source says that inspectors went back to it.
    1 mistake in 1 file"
  `);
});

test('follow-up-outcome: a strength or progress that has not improved', async () => {
  for (const kind of ['strength', 'progress'])
    for (const outcome of ['not-improved', 'mixed', 'worse'])
      expect(
        await reportOn({
          [MEDWAY]: ofHmic,
          [FINDING]: returned(`\n    outcome: ${outcome}`),
          [EARLIER]: replace('kind: weakness', `kind: ${kind}`),
        }),
      ).toContain('  follow-up-outcome  ');
  expect(
    await reportOn({
      [MEDWAY]: ofHmic,
      [FINDING]: returned('\n    outcome: worse'),
      [EARLIER]: replace('kind: weakness', 'kind: strength'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:14  follow-up-outcome  The outcome is worse, but "medway-2015/few-notices" was a strength.  Allowed: an outcome of an earlier weakness or recommendation.  Fix: Take the outcome out, or correct it.
    1 mistake in 1 file"
  `);
});

test('follow-up-outcome: two of one finding, from one inspection', async () => {
  const tie = '    basis: returned\n    outcome: improved';
  expect(
    await reportOn({
      [MEDWAY]: ofHmic,
      [FINDING]: replace('    basis: later', tie),
      'findings/kent-2019/notices-read.md': (() =>
        copyOf(FINDING, '    basis: later', tie)
          .replace('Notices about children were sent late', 'Notices were read')
          .replace('notices took a week to arrive', 'notices were read'))(),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/notices-read.md:13:14  follow-up-outcome  The outcome of "medway-2015/few-notices" is given by content/findings/kent-2019/late-notices.md too, from the same inspection.  Allowed: one outcome for each earlier finding from one inspection.  Fix: Keep one of the two.
    1 mistake in 1 file"
  `);
});

test('follow-up-returned: HMICFRS did not return to a finding of Ofsted', async () => {
  expect(await reportOn({ [FINDING]: returned() })).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:12:12  follow-up-returned  The finding is of the constabulary inspectorate, which did not return to "medway-2015/few-notices", a finding of Ofsted.  Allowed: "returned" between findings of one inspectorate.  Fix: Write "basis: later".
    1 mistake in 1 file"
  `);
});

test('follow-up-returned: HMIC and HMICFRS are one, and an outcome may be given', async () => {
  expect(
    await reportOn({ [MEDWAY]: ofHmic, [FINDING]: returned('\n    outcome: not-improved') }),
  ).toBe(await reportOn({}));
});
