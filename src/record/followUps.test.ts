import { describe, expect, test } from 'vitest';
import { elsewhere, followUpSentence, silenceAfter } from './followUps.ts';
import { AS_OF, recordOf, the } from './testing.ts';

const FINDING = 'hmic-kent-2016/vetting';

test('a later finding says when, who looked again and what they found', () => {
  const record = recordOf({
    inspections: { 'hmic-kent-2016': {}, return: { inspectorate: 'hmicfrs' } },
    findings: {
      [FINDING]: {},
      'return/vetting': { date: '2025-01', followsUp: [{ finding: FINDING, outcome: 'mixed' }] },
      'return/undated': { date: null, followsUp: [{ finding: FINDING, outcome: 'improved' }] },
    },
  });
  expect(the(record.findings, FINDING).followedBy.map(followUpSentence)).toEqual([
    'HMICFRS looked again and found that this had improved',
    'January 2025: HMICFRS looked again and found that this was mixed',
  ]);
});

describe('where nothing followed', () => {
  const silence = (inspections: object) => {
    const record = recordOf({
      inspections: { 'hmic-kent-2016': { published: '2017-01' }, ...inspections },
      findings: { [FINDING]: {} },
    });
    return silenceAfter(the(record.findings, FINDING), AS_OF);
  };

  test('it is said, with the day on which that was checked', () => {
    expect(silence({})).toBe('No follow-up on record (checked 24 November 2026).');
  });

  test('later reports on the force are named, an earlier or undated one is not', () => {
    const earlier = { published: '2014' };
    const undated = { published: null, publishedNote: 'Not given.' };
    expect(silence({ earlier, undated, later: { published: '2019' } })).toBe(
      'No follow-up on record (checked 24 November 2026). One later report about the same force ' +
        'is on record; nothing recorded from them is tied to this finding.',
    );
    expect(silence({ later: { published: '2019' }, latest: { published: '2021' } })).toContain(
      '2 later reports about the same force are on record',
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
