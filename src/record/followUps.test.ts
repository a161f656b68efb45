import { describe, expect, test } from 'vitest';
import { elsewhere, followUpSentence, silenceAfter } from './followUps.ts';
import { recordOf, the, type Given } from './testing.ts';

const FINDING = 'hmic-kent-2016/vetting';

test('a later finding says when, who looked again and what they found', () => {
  const record = recordOf({
    inspections: { 'hmic-kent-2016': {}, return: { inspectorate: 'hmicfrs' } },
    findings: {
      [FINDING]: {},
      'return/vetting': {
        date: '2025-01',
        followsUp: [{ finding: FINDING, basis: 'returned', outcome: 'mixed' }],
      },
      'return/undated': {
        date: null,
        followsUp: [{ finding: FINDING, basis: 'returned', outcome: 'improved' }],
      },
      'return/visit': { date: '2026-01', followsUp: [{ finding: FINDING, basis: 'returned' }] },
      'return/matter': { date: '2026-02', followsUp: [{ finding: FINDING, basis: 'later' }] },
    },
  });
  expect(the(record.findings, FINDING).followedBy.map(followUpSentence)).toEqual([
    'HMICFRS looked again and found that this had improved',
    'January 2025: HMICFRS looked again and found that this had improved in part',
    'January 2026: HMICFRS looked again at this',
    'A later report on the same matter, February 2026 (HMICFRS)',
  ]);
});

describe('where nothing followed', () => {
  const COMPILED =
    'The record was compiled in November 2026 from archived copies of public pages, mostly of the opening of each document.';
  const silence = (inspections: object, responses: Given['responses'] = {}) => {
    const record = recordOf({
      inspections: { 'hmic-kent-2016': { published: '2017-01' }, ...inspections },
      findings: { [FINDING]: {} },
      responses,
    });
    return silenceAfter(the(record.findings, FINDING));
  };

  test('it is said, and on what the sentence rests', () => {
    expect(silence({})).toBe(`No later finding is linked to this one here. ${COMPILED}`);
  });

  test('an answer is told beside it', () => {
    const responses = {
      a: { from: 'commissioner', inspection: 'hmic-kent-2016', date: '2026-04-30' },
    };
    expect(silence({}, responses)).toBe(
      `No later finding is linked to this one here; the commissioner answered its report on 30 April 2026. ${COMPILED}`,
    );
  });

  test('later reports on the force are named, an earlier or undated one is not', () => {
    const earlier = { published: '2014' };
    const undated = { published: null, publishedNote: 'Not given.' };
    expect(silence({ earlier, undated, later: { published: '2019' } })).toBe(
      'No later finding is linked to this one here. One later report about the same force is on record. ' +
        COMPILED,
    );
    expect(silence({ later: { published: '2019' }, latest: { published: '2021' } })).toContain(
      'Two later reports about the same force are on record',
    );
  });
});

describe('the same theme elsewhere', () => {
  const others = (forces: string[]) =>
    Object.fromEntries(
      forces.map((force, index) => [`${force}/a`, { forces: [force], date: `20${20 - index}` }]),
    );
  const FORCES = ['sussex', 'dorset', 'essex', 'surrey', 'norfolk', 'cumbria'];
  const record = recordOf({
    forces: Object.fromEntries(['kent', ...FORCES].map((force) => [force, {}])),
    themes: { vetting: {}, custody: {} },
    inspections: Object.fromEntries(['hmic-kent-2016', ...FORCES].map((id) => [id, {}])),
    findings: {
      [FINDING]: {},
      'hmic-kent-2016/same-report': { forces: ['dorset'], date: '2026' },
      'sussex/same-force': { forces: ['kent', 'sussex'], date: '2026' },
      'sussex/other-theme': { forces: ['sussex'], theme: 'custody', date: '2026' },
      'sussex/older': { forces: ['sussex'], date: '2012' },
      ...others(FORCES),
    },
  });

  test('is at most five findings, one a force, newest first, of other reports on other forces', () => {
    expect(elsewhere(the(record.findings, FINDING)).map(({ id }) => id)).toEqual([
      'sussex/a',
      'dorset/a',
      'essex/a',
      'surrey/a',
      'norfolk/a',
    ]);
  });
});
