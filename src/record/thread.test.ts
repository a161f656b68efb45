import { describe, expect, test } from 'vitest';
import { timesBefore } from './question-words.ts';
import { lineInWords, reportedTimes, threadSentence } from './thread-words.ts';
import { threadOf, threadsNear, threadsOf } from './thread.ts';
import { AS_OF, recordOf, REPORTS_ON_KENT as REPORTS, the, type Given } from './testing.ts';

const THEMES = { vetting: {}, 'missing-children': { name: 'Missing children' } };

function vettingOf(given: Given) {
  const record = recordOf({ themes: THEMES, ...given });
  return threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
}

const TOLD: Given = {
  inspections: REPORTS,
  findings: {
    'hmic-2014/a': { date: '2014-05-01' },
    'hmic-2016/b': { date: '2016-07-14' },
    'hmic-2016/elsewhere': { date: '2016-07-14', theme: 'missing-children' },
  },
  responses: {
    answer: {
      inspection: 'hmic-2016',
      from: 'commissioner',
      by: 'The commissioner',
      date: '2016-09-01',
    },
    other: { findings: ['hmic-2016/elsewhere'], date: '2016-10-01' },
  },
};

describe('a thread', () => {
  test('holds what was found on its theme, and who answered that, oldest first', () => {
    const { items, path, latest, later } = vettingOf(TOLD);
    expect(path).toBe('/forces/kent/vetting/');
    expect(
      items.map((item) => (item.kind === 'finding' ? item.finding.id : item.response.id)),
    ).toEqual(['hmic-2014/a', 'hmic-2016/b', 'answer']);
    expect(latest?.id).toBe('hmic-2016/b');
    expect(later.map(({ id }) => id)).toEqual(['hmicfrs-2020']);
  });

  test('places a finding without a date by the round of its report', () => {
    const { findings } = vettingOf({
      inspections: {
        ...REPORTS,
        'peel-2021-22': { published: null, publishedNote: 'Not given.', round: 'PEEL 2021/22' },
      },
      findings: { ...TOLD.findings, 'peel-2021-22/c': { date: null } },
    });
    expect(findings.map(({ id }) => id)).toEqual(['hmic-2014/a', 'hmic-2016/b', 'peel-2021-22/c']);
  });

  test('of one day, ends with the weakness, and the sentence tells the rest as well', () => {
    const day = { date: '2016-07-14' };
    const thread = vettingOf({
      ...TOLD,
      responses: {},
      findings: {
        'hmic-2016/weak': { ...day, kind: 'weakness' },
        'hmic-2016/well': { ...day, kind: 'progress' },
      },
    });
    expect(thread.latest?.id).toBe('hmic-2016/weak');
    expect(threadSentence(thread)).toMatch(
      /^A weakness was recorded in July 2016 \(HMIC\)\. A sign of progress was also recorded in July 2016 \(HMIC\)\./,
    );
  });

  test('an answer without a date stands after what has one, and is not the newest', () => {
    const undated = { inspection: 'hmic-2016', from: 'commissioner', date: null };
    const thread = vettingOf({ ...TOLD, responses: { ...TOLD.responses, undated } });
    expect(thread.answers.map(({ id }) => id)).toEqual(['answer', 'undated']);
    expect(thread.items.at(-1)).toMatchObject({ kind: 'response', isAnswer: true, date: null });
    expect(threadSentence(thread)).toContain(
      'Report answered: 1 September 2016, the commissioner, one of two',
    );
  });

  test('places an answer after what it answers, where its year holds both, and takes it for one to the newest finding', () => {
    const thread = vettingOf({
      inspections: REPORTS,
      findings: {
        'hmic-2016/a': { date: '2016-07-14' },
        'hmic-2016/b': { date: '2016-07-14' },
      },
      responses: {
        own: {
          inspection: 'hmic-2016',
          from: 'commissioner',
          date: '2016',
          findings: ['hmic-2016/a'],
        },
      },
    });
    expect(thread.items.at(-1)).toMatchObject({ kind: 'response', date: '2016' });
    expect(threadSentence(thread)).toContain('Answered: 2016, the commissioner.');
  });

  test('tells what another body said to its findings as no answer', () => {
    const said = { inspection: 'hmic-2016', from: 'inspectorate', date: '2016-10-02' };
    const own = { ...said, from: 'commissioner', forces: ['surrey'] };
    const thread = vettingOf({
      ...TOLD,
      forces: { kent: {}, surrey: {} },
      responses: { said, own: { ...own, findings: ['hmic-2016/b'] } },
    });
    expect(thread.items.flatMap((it) => (it.kind === 'response' ? [it.isAnswer] : []))).toEqual(
      thread.answers.map(() => false),
    );
    expect(thread.answers).not.toHaveLength(0);
    expect(threadSentence(thread)).toContain('No answer is on record.');
  });

  test('another report of the same day is no later one', () => {
    const { later } = vettingOf({
      ...TOLD,
      inspections: {
        ...REPORTS,
        'hmic-same-day': { published: '2016-07-14' },
        'hmic-next-day': { published: '2016-07-15' },
      },
    });
    expect(later.map(({ id }) => id)).toEqual(['hmicfrs-2020', 'hmic-next-day']);
  });

  test('a withdrawn finding is no part of it', () => {
    const withdrawn = { date: '2026-11-01', reason: 'It was of another force.' };
    const { findings } = vettingOf({ findings: { 'hmic-kent-2016/a': { withdrawn } } });
    expect(findings).toEqual([]);
  });

  test('threads of a force: told ones newest first, silent ones apart', () => {
    const record = recordOf({
      themes: { ...THEMES, custody: {} },
      inspections: REPORTS,
      findings: {
        'hmic-2014/a': { date: '2014-05-01' },
        'hmic-2016/b': { date: '2016-07-14', theme: 'missing-children' },
      },
    });
    const { told, silent } = threadsOf(the(record.forces, 'kent'), record.themes);
    expect(told.map(({ theme }) => theme.id)).toEqual(['missing-children', 'vetting']);
    expect(silent.map(({ theme }) => theme.id)).toEqual(['custody']);
  });
});

describe('where it stands, in sentences that claim no more than the entries', () => {
  test('weaknesses in several reports, the last as exactly as it is known, the answer, and a later report', () => {
    expect(threadSentence(vettingOf(TOLD))).toBe(
      'Weaknesses were recorded in 2014 and July 2016, the last by HMIC. ' +
        'Report answered: 1 September 2016, the commissioner. ' +
        'From a later report of February 2020, nothing on vetting is recorded here.',
    );
  });

  test('an answer that came before the newest finding is said to be none to that', () => {
    const answer = { inspection: 'hmic-2016', from: 'commissioner', date: '2015-09-01' };
    expect(threadSentence(vettingOf({ ...TOLD, responses: { a: answer } }))).toContain(
      'Last answered: 1 September 2015, the commissioner, before the newest finding.',
    );
  });

  test('one weakness, no answer, nothing since', () => {
    const thread = vettingOf({ findings: { 'hmic-kent-2016/a': {} } });
    expect(threadSentence(thread)).toBe(
      'A weakness was recorded in July 2016 (HMIC). No answer is on record. ' +
        'No later report is on record.',
    );
  });

  test('several findings of one report are one time', () => {
    const sentence = (b: object) =>
      threadSentence(vettingOf({ findings: { 'hmic-kent-2016/a': {}, 'hmic-kent-2016/b': b } }));
    expect(sentence({})).toMatch(/^Two weaknesses were recorded in July 2016 \(HMIC\)\. /);
    expect(sentence({ date: '2016-09-01' })).toMatch(
      /^Two weaknesses were recorded, the last in September 2016 \(HMIC\)\. /,
    );
    expect(sentence({ claimedBy: 'a member of Parliament' })).toMatch(/^A weakness was /);
  });

  test('a year is told once, but for that of the last one, where the month tells them apart', () => {
    const thread = vettingOf({
      inspections: { ...REPORTS, 'hmic-2016-early': { published: '2016-02-01' } },
      findings: {
        'hmic-2014/a': { date: '2014-05-01' },
        'hmic-2016-early/b': { date: '2016-02-01' },
        'hmic-2016/c': { date: '2016-07-14' },
      },
    });
    expect(threadSentence(thread)).toMatch(
      /^Weaknesses were recorded in 2014, February 2016 and July 2016, the last by HMIC\./,
    );
  });

  test('of several answers the last is told, and how many there are', () => {
    const answer = { inspection: 'hmic-2016', from: 'commissioner', date: '2016-09-01' };
    const responses = { a: answer, b: { ...answer, date: '2017-01-02' } };
    expect(threadSentence(vettingOf({ ...TOLD, responses }))).toContain(
      'Report answered: 2 January 2017, the commissioner, the last of two answers.',
    );
    expect(threadSentence(vettingOf({ ...TOLD, responses: { a: answer } }))).toContain(
      'Report answered: 1 September 2016, the commissioner. ',
    );
  });

  test('a strength alone is not told as coming after anything', () => {
    const thread = vettingOf({ findings: { 'hmic-kent-2016/a': { kind: 'strength' } } });
    expect(threadSentence(thread)).toMatch(/^A strength was recorded in July 2016 \(HMIC\)\./);
  });

  test('a strength after a weakness', () => {
    const thread = vettingOf({
      inspections: REPORTS,
      findings: {
        'hmic-2014/a': { date: '2014-05' },
        'hmic-2016/b': { date: '2016-07', kind: 'strength' },
      },
    });
    expect(threadSentence(thread)).toMatch(
      /^A weakness was recorded in May 2014 \(HMIC\)\. A strength was recorded after that in July 2016 \(HMIC\)\./,
    );
  });

  test('what was better after a weakness is told where what came last is neither', () => {
    const thread = vettingOf({
      inspections: REPORTS,
      findings: {
        'hmic-2014/a': { date: '2014-05' },
        'hmic-2016/b': { date: '2016-07', kind: 'progress' },
        'hmicfrs-2020/c': { date: '2020-02', kind: 'recommendation' },
      },
    });
    expect(threadSentence(thread)).toContain(
      'A sign of progress was recorded after that in July 2016 (HMIC). A recommendation was recorded after that in February 2020 (HMICFRS).',
    );
  });

  test('a strength of the same day is not told as coming after the weakness', () => {
    const findings = { 'hmic-kent-2016/a': { kind: 'strength' }, 'hmic-kent-2016/b': {} };
    expect(threadSentence(vettingOf({ findings }))).toContain(
      'A strength was also recorded in July 2016 (HMIC).',
    );
  });

  test('a claim that is not the inspectorate’s is told as that of who made it', () => {
    const findings = { 'hmic-kent-2016/a': { claimedBy: 'a member of Parliament' } };
    expect(threadSentence(vettingOf({ findings }))).toMatch(
      /^A weakness was reported in July 2016, by a member of Parliament\./,
    );
  });

  test('silence says who looked', () => {
    expect(threadSentence(vettingOf({}))).toBe(
      'No finding on vetting in Kent is on record. Reports on record for this force: HMIC (2016).',
    );
  });
});

describe('the drawn line, for who cannot see it', () => {
  test('tells every mark, its date, where inspectors went back, and how long nothing has followed', () => {
    const thread = vettingOf({
      inspections: REPORTS,
      findings: {
        'hmic-2014/a': { date: '2014-05' },
        'hmic-2016/b': {
          date: '2016-07',
          kind: 'progress',
          followsUp: [{ finding: 'hmic-2014/a', basis: 'returned', outcome: 'improved' }],
        },
      },
    });
    expect(lineInWords(thread, AS_OF)).toBe(
      'May 2014: weakness; July 2016: sign of progress (looked at again: had improved); ' +
        'nothing since, ten years ago.',
    );
  });

  test('counts what is alike on one day, each kind apart', () => {
    const strength = { kind: 'strength' };
    const findings = {
      'hmic-kent-2016/a': {},
      'hmic-kent-2016/b': strength,
      'hmic-kent-2016/c': {},
    };
    expect(lineInWords(vettingOf({ findings }), AS_OF)).toMatch(
      /^14 July 2016: strength, two weaknesses; nothing since/,
    );
  });

  test('tells silence', () => {
    expect(lineInWords(vettingOf({}), AS_OF)).toBe('Nothing on record.');
  });
});

test('other findings are told by their years, and what has no date is no year', () => {
  const undated = { published: null, publishedNote: 'Not given.' };
  const { findings } = vettingOf({
    inspections: { a: undated, b: {}, c: {} },
    findings: {
      'a/x': { date: null },
      'b/x': { date: '2015' },
      'b/y': { date: '2016-03' },
      'c/x': { date: '2016-10' },
    },
  });
  const last = findings.at(-1)!;
  expect(timesBefore(findings.slice(0, -1), last)).toBe(
    'in 2015 and March 2016, and in one report of unknown date',
  );
  expect(timesBefore(findings.slice(0, 1), last)).toBe('in one report of unknown date');
});

test('what one document of one day tells of two inspections is one time', () => {
  const { findings } = vettingOf({
    sources: { report: {}, letter: {} },
    inspections: { a: {}, b: {}, c: {} },
    findings: {
      'a/x': { date: '2016-10-17', source: 'letter' },
      'b/x': { date: '2016-10-17', source: 'letter' },
      'c/x': { date: '2016-10-17', source: 'report' },
    },
  });
  expect(reportedTimes(findings)).toHaveLength(2);
});

test('themes for which people take another are told beside it where something was found on them', () => {
  const record = recordOf({
    themes: {
      vetting: { near: ['missing-children', 'custody'] },
      'missing-children': {},
      custody: {},
    },
    ...TOLD,
  });
  const thread = threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
  expect(threadsNear(thread).map(({ theme }) => theme.id)).toEqual(['missing-children']);
});
