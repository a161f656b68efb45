import { describe, expect, test } from 'vitest';
import { alreadyOnRecord } from './pack-words.ts';
import { recordOf, REPORTS_ON_KENT as REPORTS, the, type Given } from './testing.ts';
import { threadSentence } from './thread-words.ts';
import { threadOf } from './thread.ts';

const TOLD: Given = {
  inspections: REPORTS,
  findings: {
    'hmic-2014/a': { date: '2014-05-01' },
    'hmic-2016/b': { date: '2016-07-14' },
  },
};

function vettingOf(given: Given) {
  const record = recordOf(given);
  return threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
}

describe('a thread with findings of which the date is not known', () => {
  const UNDATED = { published: null, publishedNote: 'Not given.', inspectorate: 'hmicfrs' };

  test('ends with what an undated report found on going back to the last one with a date', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2016' } },
      findings: {
        ...TOLD.findings,
        'review/better': { date: null, kind: 'progress' },
        'review/still': { date: null },
      },
    });
    expect(thread.latest?.id).toBe('review/still');
    expect(threadSentence(thread)).toBe(
      'Weaknesses were recorded in 2014, 2016 and a later report of unknown date, the last by HMICFRS. ' +
        'A sign of progress was also recorded there. ' +
        'No answer is on record. ' +
        'From another report after July 2016, that of February 2020, nothing on vetting is recorded here.',
    );
  });

  test('does not end with it where something with a date may be later', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2014' } },
      findings: { ...TOLD.findings, 'review/still': { date: null } },
    });
    expect(thread.findings.map(({ id }) => id)).toEqual([
      'hmic-2014/a',
      'review/still',
      'hmic-2016/b',
    ]);
    expect(thread.items.at(-1)).toMatchObject({ finding: { id: 'review/still' } });
  });

  test('is told with that before what came after it', () => {
    const tie = { finding: 'review/still', basis: 'later' };
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2014' } },
      findings: {
        ...TOLD.findings,
        'review/still': { date: null },
        'hmicfrs-2020/c': { date: '2020-02', followsUp: [tie] },
      },
    });
    expect(thread.items.map((it) => it.kind === 'finding' && it.finding.id)).toEqual([
      'hmic-2014/a',
      'review/still',
      'hmic-2016/b',
      'hmicfrs-2020/c',
    ]);
  });

  test('progress that an undated report found on going back came after the weakness', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2016' } },
      findings: { ...TOLD.findings, 'review/better': { date: null, kind: 'progress' } },
    });
    expect(threadSentence(thread)).toContain(
      'A sign of progress was recorded after that in a report of unknown date (HMICFRS).',
    );
  });

  test('a weakness that inspectors found improved before a later one is told with that', () => {
    const tie = { finding: 'hmic-2016/b', basis: 'returned' };
    const sentenceWhere = (outcome: string) =>
      threadSentence(
        vettingOf({
          inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2016' } },
          findings: {
            'hmic-2016/b': { date: '2016-07-14' },
            'review/better': { date: null, kind: 'progress', followsUp: [{ ...tie, outcome }] },
            'hmicfrs-2020/c': { date: '2020-02' },
          },
        }),
      );
    expect(sentenceWhere('improved')).toMatch(
      /^Weaknesses were recorded in 2016 \(found improved since\) and February 2020, /,
    );
    expect(sentenceWhere('mixed')).toMatch(/^Weaknesses were recorded in 2016 and February 2020, /);
  });

  test('an answer from before the report to which that returned is none to it', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2016' } },
      findings: { ...TOLD.findings, 'review/still': { date: null } },
      responses: { a: { inspection: 'hmic-2014', from: 'commissioner', date: '2014-09' } },
    });
    expect(threadSentence(thread)).toContain(
      ' Last answered: September 2014, the commissioner, before the newest finding. ',
    );
    expect(alreadyOnRecord(thread)).toMatchObject({
      brief: '',
      after:
        'A weakness was recorded after that, in a report of unknown date after one of July 2016.',
    });
  });

  test('a strength with a date is not told as coming after a weakness without one', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, review: { ...UNDATED, follows: 'hmic-2014' } },
      findings: {
        'review/a': { date: null },
        'hmicfrs-2020/b': { date: '2020-02', kind: 'strength' },
      },
    });
    expect(threadSentence(thread)).toContain('A strength was also recorded in February 2020');
  });

  test('of what nothing places in time, it is not said that no report came later', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, alone: UNDATED },
      findings: { 'alone/a': { date: null } },
    });
    expect(threadSentence(thread)).toContain('Which reports came later is not known.');
  });

  test('a report of the same year as a finding of which the year alone is known is no later one', () => {
    const { later } = vettingOf({
      inspections: REPORTS,
      findings: { 'hmic-2016/b': { date: '2016' } },
    });
    expect(later.map(({ id }) => id)).toEqual(['hmicfrs-2020']);
    const { later: after } = vettingOf({
      inspections: REPORTS,
      findings: { 'hmic-2014/a': { date: '2014' } },
    });
    expect(after.map(({ id }) => id)).toEqual(['hmicfrs-2020', 'hmic-2016']);
  });
});
