import { describe, expect, test } from 'vitest';
import { QUESTION_RULES } from './question-rules.ts';
import { headlineWithin } from './question-words.ts';
import { raisedBy, raisedQuestion } from './raised-question.ts';
import { threadOf } from './thread.ts';
import { gradeOfKent, PEEL_OF_KENT, recordOf, the, type Given } from './testing.ts';

const QUESTIONS = { bank: { question: 'What have you asked of the chief constable?' } };

function raised(given: Given, nextDoor: string[] = []) {
  const record = recordOf({ questions: QUESTIONS, ...given });
  const thread = threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
  const neighbours = nextDoor.map((id) => the(record.forces, id));
  return raisedQuestion(thread, record, neighbours)!;
}

const TWICE: Given = {
  inspections: { first: { published: '2014' }, second: { published: '2025-01' } },
  findings: {
    'first/a': { date: '2014', headline: 'Vetting was slow' },
    'second/b': { date: '2025-01', headline: 'Checks were left out' },
  },
};
const RETURNED: Given = {
  ...TWICE,
  findings: {
    ...TWICE.findings,
    'second/b': {
      date: '2025-01',
      headline: 'Checks were left out',
      followsUp: [{ finding: 'first/a', basis: 'returned' }],
    },
  },
};
const OWN_ANSWER = { a: { inspection: 'second', from: 'commissioner', date: '2026-04-30' } };

describe('a thread raises a question by the first rule that fits', () => {
  test('a weakness found again, to which inspectors went back', () => {
    expect(raised(RETURNED)).toMatchObject({
      rule: 'found-again',
      question:
        'In January 2025 inspectors reported that checks were left out. ' +
        'The finding goes back to what was recorded in 2014. What has been put right since, and what shows it?',
    });
  });

  test('weaknesses that nothing ties are not told as one', () => {
    expect(raised(TWICE)).toMatchObject({
      rule: 'found-again',
      question:
        'In January 2025 inspectors reported that checks were left out. ' +
        'They recorded a weakness on vetting in 2014 too, perhaps on another point. What has been put right since, and what shows it?',
    });
  });

  test('weaknesses that are linked are on one point, and some that are not are told apart', () => {
    const linked = (others: Given['findings'] = {}) => ({
      ...TWICE,
      inspections: { ...TWICE.inspections, between: { published: '2019-01' } },
      findings: {
        ...TWICE.findings,
        ...others,
        'second/b': {
          ...TWICE.findings!['second/b'],
          followsUp: [{ finding: 'first/a', basis: 'later' }],
        },
      },
    });
    expect(raised(linked()).question).toContain(' a weakness on vetting in 2014 too. What has');
    const between = { 'between/c': { date: '2019-01', kind: 'weakness' } };
    expect(raised(linked(between)).question).toContain(
      ' in 2014 and 2019 too, some perhaps on another point. What has',
    );
  });

  test('a weakness of which inspectors said later that it had improved says so', () => {
    const given = {
      ...TWICE,
      inspections: { ...TWICE.inspections, back: { published: '2025-06' } },
      themes: { vetting: {}, custody: {} },
      findings: {
        ...TWICE.findings,
        'back/c': {
          date: '2025-06',
          kind: 'progress',
          theme: 'custody',
          followsUp: [{ finding: 'second/b', basis: 'returned', outcome: 'improved' }],
        },
      },
    };
    expect(raised(given).question).toContain(' They later said that it had improved (June 2025). ');
  });

  test('a cause of concern that lasts is named as that, by its headline or beside it', () => {
    const concern = { date: '2025-01', headline: 'Checks were a cause of concern' };
    const findings = { ...TWICE.findings, 'second/b': concern };
    expect(raised({ ...TWICE, findings }).question).toMatch(
      /^In January 2025 inspectors reported that checks were a cause of concern\. They recorded/,
    );
    const given: Given = {
      inspections: { second: { published: '2025-01', title: 'Accelerated cause of concern' } },
      findings: { 'second/b': { date: '2025-01', headline: 'Checks were left out' } },
    };
    expect(raised(given).question).toMatch(
      /^In January 2025 inspectors reported, as a cause of concern, that checks were left out\./,
    );
  });

  test('what somebody else claimed is no weakness that inspectors recorded', () => {
    const claimed = { date: '2025-01', claimedBy: 'a member of Parliament' };
    const findings = { ...TWICE.findings, 'second/b': claimed };
    expect(raised({ ...TWICE, findings }).question).toBe(QUESTIONS.bank.question);
  });

  test('a weakness found again, and answered by the office itself', () => {
    expect(raised({ ...TWICE, responses: OWN_ANSWER }).question).toBe(
      'In January 2025 inspectors reported that checks were left out. ' +
        'The commissioner answered that report in April 2026. ' +
        'Inspectors recorded a weakness on vetting in 2014 too, perhaps on another point. What has been put right since, and what shows it?',
    );
  });

  test('an answer of the force is not told as the office’s', () => {
    const responses = { a: { ...OWN_ANSWER.a, from: 'force' } };
    expect(raised({ ...TWICE, responses }).question).not.toContain('answered');
  });

  test('an answer that names the finding stands, though it was given before the report came out', () => {
    const responses = {
      a: { ...OWN_ANSWER.a, date: '2024-12', inspection: 'second', findings: ['second/b'] },
    };
    expect(raised({ ...TWICE, responses }).question).toContain(
      'The commissioner answered in December 2024, before the report came out. ',
    );
  });

  test('an answer from before the finding is none to it', () => {
    const responses = { a: { ...OWN_ANSWER.a, date: '2015' } };
    expect(raised({ ...TWICE, responses }).question).not.toContain('answered');
  });

  const once = (fields: object): Given => ({
    inspections: { second: { published: '2025-01' } },
    findings: { 'second/b': { date: '2025-01', headline: 'Checks were late', ...fields } },
  });
  const LATE = 'In January 2025 inspectors reported that checks were late.';

  test('one weakness whose report the office answered', () => {
    expect(raised({ ...once({}), responses: OWN_ANSWER })).toMatchObject({
      rule: 'answered',
      question: `${LATE} The commissioner answered that report in April 2026. What has changed since, and what shows it?`,
    });
  });

  test('an answer to the finding itself is told in its own words', () => {
    const a = {
      ...OWN_ANSWER.a,
      findings: ['second/b'],
      headline: 'The commissioner sent a letter',
    };
    expect(raised({ ...once({}), responses: { a } }).question).toContain(
      `${LATE} In April 2026 the commissioner sent a letter. What has changed`,
    );
    const sameMonth = { ...a, date: '2025-01' };
    expect(raised({ ...once({}), responses: { a: sameMonth } }).question).toContain(
      ' The same month the commissioner sent a letter. ',
    );
    const other = { ...a, headline: 'A letter was sent' };
    expect(raised({ ...once({}), responses: { a: other } }).question).toContain(
      ' The commissioner answered in April 2026. ',
    );
  });

  test('an answer whose day is not established', () => {
    const undated = { a: { inspection: 'second', from: 'commissioner', date: null } };
    expect(raised({ ...once({}), responses: undated })).toMatchObject({
      rule: 'answered',
      question: expect.stringContaining(
        ' answered that report; the date is not known. What has changed',
      ) as string,
    });
  });

  test('one weakness that the force answered, which says who did and asks what the office said', () => {
    const responses = { a: { ...OWN_ANSWER.a, from: 'force', by: 'Kent Police' } };
    expect(raised({ ...once({}), responses })).toMatchObject({
      rule: 'answered-by-others',
      question: `${LATE} Kent Police answered that report in April 2026. Was that answer enough, and what was asked for after it?`,
    });
  });

  test('one weakness without an answer on record', () => {
    expect(raised(once({}))).toMatchObject({
      rule: 'unanswered',
      question: `${LATE} What did you ask of the chief officer about it, and what were you shown?`,
    });
  });

  test('one of long ago', () => {
    expect(raised(once({ date: '2016' }))).toMatchObject({
      rule: 'old-and-unanswered',
      question:
        'In 2016, ten years ago, inspectors reported that checks were late. ' +
        'Nothing later on it is recorded here. Is it still so, and how do you know?',
    });
  });

  test('a recommendation', () => {
    expect(raised(once({ kind: 'recommendation' }))).toMatchObject({
      rule: 'recommended',
      question:
        'In January 2025 inspectors made a recommendation: checks were late. Has that been done, and how do you know?',
    });
    expect(
      raised(once({ kind: 'recommendation', headline: 'The force was told to check' })).question,
    ).toContain('In January 2025 inspectors told the force to check. Has');
  });

  test('a strength that nobody has looked at for five years', () => {
    expect(raised(once({ kind: 'strength', date: '2016-07' }))).toMatchObject({
      rule: 'long-unexamined',
      question:
        'In July 2016, ten years ago, inspectors reported that checks were late. ' +
        'Has it lasted, and how do you know?',
    });
  });

  test('silence while the force next door was looked at', () => {
    const forces = { kent: {}, sussex: {} };
    const findings = { 'second/b': { date: '2025-01', forces: ['sussex'] } };
    expect(raised({ ...once({}), forces, findings }, ['sussex'])).toMatchObject({
      rule: 'silent-next-to',
      question:
        'Inspectors looked at vetting in Sussex, next door, in January 2025. Nothing on it is recorded about Kent. ' +
        'How do you know how it is done here?',
    });
  });

  test('no rule: the question of the bank stands alone, and none follows it', () => {
    expect(raised(once({ kind: 'strength' }))).toMatchObject({
      rule: null,
      question: 'What have you asked of the chief constable?',
      followUp: '',
      because: [],
    });
  });

  test('no rule and no question of the bank: nothing is asked', () => {
    expect(raised({ ...once({ kind: 'strength' }), questions: {} })).toBeUndefined();
  });

  test('it names the findings that it rests on, and the question to follow up with', () => {
    const { because, followUp } = raised(TWICE);
    expect(because.map(({ id }) => id)).toEqual(['first/a', 'second/b']);
    expect(followUp).toBe(QUESTIONS.bank.question);
  });
});

test('of several weaknesses of the newest report, the one is told with which inspectors went back', () => {
  const findings = {
    ...RETURNED.findings,
    'second/c': { date: '2025-01', headline: 'Another matter' },
  };
  expect(raised({ ...RETURNED, findings }).because.map(({ id }) => id)).toEqual([
    'first/a',
    'second/b',
  ]);
});

test('what a good answer shows is the bank’s, of its own question', () => {
  const record = recordOf({
    questions: QUESTIONS,
    findings: { 'hmic-kent-2016/b': { date: '2025-01' } },
  });
  const vetting = the(record.themes, 'vetting');
  const theme = { ...vetting, questions: [{ ...record.questions[0]!, body: 'Dates.\n' }] };
  const asked = raisedBy(the(record.forces, 'kent'), { ...record, themes: [theme] }, []);
  expect(asked[0]).toMatchObject({ good: 'Dates.' });
});

test('a question of the bank names the office that holds this force to account', () => {
  const words = 'What did the commissioner’s office pay? The commissioner or mayor: what of that?';
  const asked = (oversight: object[]) => {
    const record = recordOf({
      forces: { kent: { oversight } },
      questions: { bank: { question: words } },
      findings: { 'hmic-kent-2016/b': { date: '2025-01', kind: 'strength' } },
    });
    return raisedBy(the(record.forces, 'kent'), record, [])[0]!.question;
  };
  const office = { title: 'Office', from: null, to: null, asOf: '2026-01', source: 'report' };
  expect(asked([{ ...office, role: 'commissioner' }])).toBe(words);
  expect(asked([{ ...office, role: 'mayor' }])).toBe(
    'What did the mayor’s office pay? The commissioner or mayor: what of that?',
  );
  expect(asked([{ ...office, role: 'city-authority', body: 'Common Council' }])).toContain(
    'the Common Council’s office',
  );
});

test('every rule has been seen to fit, and says when it does', () => {
  expect(QUESTION_RULES.map(({ slug }) => slug)).toEqual([
    'found-again',
    'answered',
    'answered-by-others',
    'unanswered',
    'old-and-unanswered',
    'recommended',
    'long-unexamined',
    'silent-next-to',
  ]);
  for (const { when, ways } of QUESTION_RULES) {
    expect(when).toMatch(/\.$/);
    for (const way of ways) expect(way).toMatch(/\?$/);
  }
});

test('the questions of a force stand in the order of the rules, newest first within each, and are few', () => {
  const themes = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, {}]));
  const record = recordOf({
    themes,
    inspections: { report: { published: '2025-01' }, older: { published: '2014' } },
    findings: {
      'report/a': { theme: 'a', date: '2025-01', kind: 'recommendation' },
      'report/b': { theme: 'b', date: '2025-01' },
      'older/b': { theme: 'b', date: '2014' },
      'report/c': { theme: 'c', date: '2024' },
      'report/d': { theme: 'd', date: '2025-01' },
      'report/e': { theme: 'e', date: '2025-01', kind: 'recommendation' },
      'report/f': { theme: 'f', date: '2025-01', kind: 'recommendation' },
    },
  });
  const five = raisedBy(the(record.forces, 'kent'), record, []);
  expect(five.map(({ thread }) => thread.theme.id)).toEqual(['b', 'd', 'c', 'a', 'e']);
});

test('questions of one rule end in other words, and a page of a thread has those of its force’s list', () => {
  const themes = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, {}]));
  const record = recordOf({
    themes,
    inspections: { report: { published: '2025-01' } },
    findings: Object.fromEntries(
      Object.keys(themes).map((theme) => [`report/${theme}`, { theme, date: '2025-01' }]),
    ),
  });
  const kent = the(record.forces, 'kent');
  const asked = raisedBy(kent, record, []);
  const ends = asked.map(({ question }) => question.replace(/^.*?\. /, ''));
  expect(new Set(ends).size).toBe(3);
  expect(raisedQuestion(asked[2]!.thread, record, [])).toBe(asked[2]);
});

test.for([
  ['Calls were late', 'calls were late'],
  ['Ofsted warned', 'Ofsted warned'],
  ['HMICFRS said', 'HMICFRS said'],
  ["Kent's teams were small", "Kent's teams were small"],
] as const)('within a sentence, %s', ([headline, within]) => {
  const record = recordOf({});
  expect(headlineWithin(headline, the(record.forces, 'kent'))).toBe(within);
});

test('what inspectors did, by the headline itself, is not said of them twice', () => {
  const findings = { 'second/b': { date: '2025-01', headline: 'Inspectors had concerns' } };
  const given = { inspections: { second: { published: '2025-01' } }, findings };
  expect(raised(given).question).toMatch(/^In January 2025 inspectors had concerns\. /);
});

test('weaknesses before the last, several of them, one of its year and one without a date', () => {
  const given: Given = {
    inspections: {
      one: { published: '2016' },
      two: { published: '2025-01' },
      three: { published: null },
      last: { published: '2025-10' },
    },
    findings: {
      'one/a': { date: '2016' },
      'two/a': { date: '2025-01' },
      'last/a': { date: '2025-10', headline: 'Checks were late' },
    },
  };
  expect(raised(given).question).toContain(
    'They recorded weaknesses on vetting in 2016 and January 2025 too, perhaps on another point.',
  );
});

describe('of a newer report of which no more than its grade for protection is on record', () => {
  const graded = (fields: object = {}): Given => ({
    inspections: {
      first: { published: '2023-09' },
      newest: {
        ...PEEL_OF_KENT,
        published: '2024',
        grades: [gradeOfKent('Requires improvement')],
        ...fields,
      },
    },
    findings: {
      'first/a': { date: '2023-09', headline: 'Checks were late' },
      'first/b': { date: '2023-09', theme: 'custody', headline: 'Cells were cold' },
    },
  });
  const SAID = 'In 2024 protecting vulnerable people was graded requires improvement.';

  function questionsOf(given: Given) {
    const record = recordOf({ themes: { vetting: {}, custody: {} }, ...given });
    return raisedBy(the(record.forces, 'kent'), record, []).map(({ question }) => question);
  }

  test('the first question alone tells it', () => {
    const [first, ...others] = questionsOf(graded());
    expect(first).toContain(`${SAID} What `);
    expect(others.join(' ')).not.toContain(SAID);
  });

  test('none tells it where a finding of that report is on record, or that report is the older one', () => {
    const found = graded();
    found.findings!['newest/c'] = { date: '2024', kind: 'strength', headline: 'All was well' };
    expect(questionsOf(found).join(' ')).not.toContain(SAID);
    expect(questionsOf(graded({ published: '2022' })).join(' ')).not.toContain('was graded');
  });
});

test('the question to follow up with is that which the theme names, else the first', () => {
  const questions = { a: { question: 'What of it?' }, b: { question: 'Who checks?' } };
  const followUp = (theme: object) =>
    raised({ ...TWICE, questions, themes: { vetting: theme } }).followUp;
  expect(followUp({})).toBe('What of it?');
  expect(followUp({ firstQuestion: 'b' })).toBe('Who checks?');
});
