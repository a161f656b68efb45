import { describe, expect, test } from 'vitest';
import {
  absences,
  dueInBrief,
  dueInWords,
  evidenceInWords,
  alreadyOnRecord,
  threadInBrief,
} from './pack-words.ts';
import { AS_OF, recordOf, the, type Given } from './testing.ts';
import { threadOf } from './thread.ts';

function thread(given: Given) {
  const record = recordOf(given);
  return threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
}

const TWICE: Given = {
  inspections: { first: { published: '2014' }, second: { published: '2025-01' } },
  findings: {
    'first/a': { date: '2014' },
    'second/b': { date: '2025-01' },
    'second/c': { date: '2025-01', kind: 'strength' },
  },
};
const answer = (fields: object = {}) => ({
  answer: { inspection: 'first', from: 'commissioner', date: '2016-05-01', ...fields },
});

describe('a thread in one line', () => {
  test('says what was recorded in which years, who answered, and that nothing came later', () => {
    expect(threadInBrief(thread(TWICE))).toBe(
      'Weakness 2014, 2025; strength 2025. No answer or later report on record.',
    );
    expect(threadInBrief(thread({ ...TWICE, responses: answer() }))).toContain(
      'Last answered May 2016, the commissioner, before the newest finding.',
    );
    expect(
      threadInBrief(
        thread({ ...TWICE, responses: answer({ inspection: 'second', date: '2025-03-01' }) }),
      ),
    ).toContain('Report answered March 2025, the commissioner.');
    expect(threadInBrief(thread({ ...TWICE, responses: answer({ date: null }) }))).toContain(
      'Last answered, the commissioner, date not known, on another report.',
    );
  });

  test('counts later reports that gave none', () => {
    const later = { ...TWICE.inspections, third: { published: '2026' } };
    expect(threadInBrief(thread({ ...TWICE, inspections: later }))).toContain(
      'Nothing on it is recorded from a later report.',
    );
    expect(
      threadInBrief(thread({ ...TWICE, inspections: { ...later, fourth: { published: '2026' } } })),
    ).toContain('Nothing on it is recorded from two later reports.');
  });

  test('is silent where nothing is on record, and tells context where there is nothing else', () => {
    expect(threadInBrief(thread({}))).toBe('Nothing on record here.');
    const context = { 'hmic-kent-2016/a': { kind: 'context', date: null } };
    expect(threadInBrief(thread({ findings: context }))).toContain('Background note 2016.');
  });
});

test('evidence says when, by whom and where', () => {
  expect(evidenceInWords(thread(TWICE).findings[1]!)).toBe('January 2025, HMICFRS, page 12');
});

describe('what is on record already', () => {
  test('is an assurance that a weakness followed', () => {
    expect(alreadyOnRecord(thread({ ...TWICE, responses: answer() }))).toMatchObject({
      answer: { id: 'answer' },
      said: 'The commissioner answered an earlier report in May 2016: the force answered the report.',
      brief: '',
      after: 'A weakness was recorded after that, in January 2025.',
    });
  });

  test('is the newest answer, as the line of the thread tells it, after the last weakness too', () => {
    const both = {
      ...answer(),
      late: { inspection: 'second', from: 'force', by: 'Kent Police', date: '2025-05' },
    };
    const found = thread({ ...TWICE, responses: both });
    expect(threadInBrief(found)).toContain('Report answered May 2025, Kent Police.');
    expect(alreadyOnRecord(found)).toMatchObject({
      answer: { id: 'late' },
      said: 'Kent Police answered the report in May 2025: the force answered the report.',
      brief: 'Kent Police answered the report in May 2025.',
      after: '',
    });
  });

  test('is nothing where nobody answered but an inspectorate', () => {
    const reply = { from: 'inspectorate', by: 'HMIC' };
    expect(alreadyOnRecord(thread({ ...TWICE, responses: answer(reply) }))).toBeUndefined();
    expect(threadInBrief(thread({ ...TWICE, responses: answer(reply) }))).toContain(
      'No answer or later report on record',
    );
    expect(alreadyOnRecord(thread(TWICE))).toBeUndefined();
  });

  test('is the last such answer, of the force too, on a finding as well, and of no force', () => {
    const two = {
      early: { inspection: 'first', from: 'commissioner', date: '2015-05-01' },
      late: { inspection: 'first', from: 'force', by: 'Kent Police', date: '2016-06-01' },
    };
    const said = (responses: Given['responses']) =>
      alreadyOnRecord(thread({ ...TWICE, responses }))?.said;
    expect(said(two)).toMatch(/^Kent Police answered an earlier report in June 2016:/);
    expect(said({ late: { ...two.late, findings: ['first/a'] } })).toMatch(
      /^Kent Police answered in June 2016: /,
    );
    expect(said({ late: { ...two.late, forces: [] } })).toMatch(
      /^Kent Police answered an earlier report in June 2016/,
    );
    expect(said(answer({ date: null }))).toBeUndefined();
  });

  test('is none of another force, though it names a finding on both', () => {
    const both = {
      ...TWICE,
      forces: { kent: {}, surrey: {} },
      inspections: {
        ...TWICE.inspections,
        first: { published: '2014', forces: ['kent', 'surrey'] },
      },
      findings: { ...TWICE.findings, 'first/a': { date: '2014', forces: ['kent', 'surrey'] } },
    };
    const by = (force: string) =>
      alreadyOnRecord(
        thread({ ...both, responses: answer({ findings: ['first/a'], forces: [force] }) }),
      );
    expect(by('surrey')).toBeUndefined();
    expect(by('kent')).toBeDefined();
  });

  test('tells of no weakness after it where none is dated later, in the same month either', () => {
    const after = (given: Given) => alreadyOnRecord(thread(given))?.after;
    expect(after({ ...TWICE, responses: answer({ inspection: 'second', date: '2025-01' }) })).toBe(
      '',
    );
    const strength = { ...TWICE, findings: { 'first/a': { kind: 'strength', date: '2018' } } };
    expect(after({ ...strength, responses: answer() })).toBe('');
  });

  test("is the force's own account, where that is all there is of late", () => {
    const claimed = { kind: 'progress', claimedBy: 'Kent Police', date: '2025-01' };
    expect(alreadyOnRecord(thread({ findings: { 'hmic-kent-2016/a': claimed } }))).toMatchObject({
      said: 'What is on record for January 2025 is the account of Kent Police.',
      after: '',
    });
  });
});

describe('the day of the answer', () => {
  const due = (inspection: object, responses: object = {}, asOf = AS_OF) => {
    const record = recordOf({ inspections: { it: inspection }, responses } as Given);
    return dueInWords(the(record.forces, 'kent'), the(record.inspections, 'it'), asOf);
  };
  const sure = { published: '2025-01-10', publishedBasis: 'inspectorate' };
  const own = { inspection: 'it', from: 'commissioner', date: '2025-03-01' };

  test('is said with what is on record', () => {
    expect(due(sure)).toBe(
      'The commissioner had to publish comments on it by 6 March 2025; no comments are recorded here.',
    );
    expect(due(sure, { a: own })).toContain(
      'an answer of 1 March 2025 is recorded; whether it is the comments due is not known.',
    );
    expect(due(sure, { a: { ...own, date: null } })).toContain('an answer without a date');
    expect(due(sure, { a: { ...own, from: 'force' } })).toContain('no comments are recorded here.');
  });

  test('is told as comments where the source says so, and never by what was said before the report', () => {
    const later = { ...own, date: '2025-04-01', section55: true };
    expect(due(sure, { a: own, b: later })).toContain('; comments of 1 April 2025 are recorded.');
    expect(due(sure, { a: own, b: { ...later, section55: false } })).toContain(
      'answers of 1 March 2025 and 1 April 2025 are recorded; whether they are the comments due',
    );
    expect(due(sure, { a: { ...own, date: '2024-12-01' } })).toContain(
      'no comments are recorded here.',
    );
  });

  test('is not answered by the passage by which alone the report is known', () => {
    const by = 'Kent Police and Crime Commissioner';
    const record = recordOf({
      inspections: { it: sure },
      findings: { 'it/a': { claimedBy: by, locator: 'Post of 10 January' } },
      responses: { a: { ...own, by, date: '2025-01-10', locator: 'Post of 10 January' } },
    });
    expect(dueInWords(the(record.forces, 'kent'), the(record.inspections, 'it'), AS_OF)).toContain(
      'no comments are recorded here apart from what was said on 10 January 2025.',
    );
    expect(dueInBrief(the(record.forces, 'kent'), the(record.inspections, 'it'), AS_OF)).toBe(
      'Comments of the commissioner were due by 6 March 2025; no comments are recorded here apart from what was said on 10 January 2025.',
    );
  });

  test('is due only if the duty covers what came before the report', () => {
    const early = { ...sure, title: 'Kent Police: accelerated cause of concern on vetting' };
    expect(due(early, {})).toMatch(
      /^If the duty covers an accelerated cause of concern, the commissioner had to publish comments on it by 6 March 2025; /,
    );
  });

  test('is said in few words where the law gives one, and not at all where it does not', () => {
    const brief = (inspection: object, asOf = AS_OF) => {
      const record = recordOf({ inspections: { it: inspection } });
      return dueInBrief(the(record.forces, 'kent'), the(record.inspections, 'it'), asOf);
    };
    expect(brief(sure)).toBe(
      'Comments of the commissioner were due by 6 March 2025; no comments are recorded here.',
    );
    expect(brief({ ...sure, publishedBasis: 'news' })).toContain('were due on or about 6 March');
    expect(brief(sure, '2025-03-06')).toBe('Comments of the commissioner are due by 6 March 2025.');
    expect(brief({ ...sure, judgement: 'Two accelerated causes of concern' })).toBe(
      'If the duty covers an accelerated cause of concern, comments of the commissioner were due by 6 March 2025; no comments are recorded here.',
    );
    expect(brief({ published: '2025-01', publishedNote: 'Not shown.' })).toBe(
      'Comments of the commissioner were due at the latest on or about 27 March 2025; no comments are recorded here.',
    );
    expect(brief({ published: '2017' })).toBe('');
    expect(brief({ ...sure, inspectorate: 'ofsted' })).toBe('');
  });

  test('is answered by the commissioner of this force, or of no force in particular', () => {
    const surrey = { forces: { kent: {}, surrey: {} } };
    const record = (forces: string[]) =>
      recordOf({
        ...surrey,
        inspections: { it: { ...sure, forces: ['kent', 'surrey'] } },
        responses: { a: { ...own, forces } },
      });
    const said = (forces: string[]) => {
      const it = record(forces);
      return dueInWords(the(it.forces, 'kent'), the(it.inspections, 'it'), AS_OF);
    };
    expect(said(['surrey'])).toContain('no comments are recorded here.');
    expect(said(['kent'])).toContain(
      'an answer of 1 March 2025 is recorded; whether it is the comments due is not known.',
    );
    expect(said([])).toContain(
      'an answer of 1 March 2025 is recorded; whether it is the comments due is not known.',
    );
  });

  test('is to come on the day itself', () => {
    expect(due(sure, {}, '2025-03-06')).toContain('must publish comments');
    expect(due(sure, {}, '2025-03-07')).toContain('had to publish comments');
  });

  test('is "on or about" where the day of publication is not certain', () => {
    expect(due({ ...sure, publishedBasis: 'news' })).toContain(
      'at the latest on or about 6 March 2025',
    );
  });

  test('is to come while it is', () => {
    expect(due(sure, {}, '2025-02-01')).toBe(
      'The commissioner must publish comments on it by 6 March 2025.',
    );
  });

  test('is not claimed where it is not established, and left out where there is no duty', () => {
    expect(due({ published: '2025-01' })).toContain('at the latest on or about 27 March 2025;');
    expect(due({ published: '2017' })).toContain('no due date can be given');
    expect(due({ published: '2016-01-10' })).toBe('');
    expect(due({ ...sure, inspectorate: 'ofsted' })).toBe('');
  });
});

describe('what is not on record', () => {
  const absent = (given: Given) => {
    const record = recordOf(given);
    return absences(the(record.forces, 'kent'), record);
  };

  test('is no later report, never that nobody has looked', () => {
    expect(absent(TWICE)).toEqual([
      'No report on Kent later than January 2025.',
      'No answer to what was found on any theme.',
    ]);
  });

  test('is every theme without a finding', () => {
    expect(absent({ inspections: {} })).toEqual(['No report on Kent.', 'No finding on vetting.']);
  });
});
