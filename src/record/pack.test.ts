import { describe, expect, test } from 'vitest';
import { packOf } from './pack.ts';
import { recordOf, the, type Given } from './testing.ts';

const THEMES = { vetting: {}, custody: {}, recording: {} };
const QUESTIONS = Object.fromEntries(
  Object.keys(THEMES).map((theme) => [theme, { theme, question: `What of ${theme}?` }]),
);

function pack(given: Given, nextDoor: string[] = []) {
  const record = recordOf({ themes: THEMES, questions: QUESTIONS, ...given });
  return packOf(
    the(record.forces, 'kent'),
    record,
    nextDoor.map((id) => the(record.forces, id)),
  );
}

const FOUND: Given = {
  inspections: { old: { published: '2016' }, late: { published: '2025-01' } },
  findings: {
    'late/vetting': { theme: 'vetting', date: '2025-01' },
    'old/custody': { theme: 'custody', date: '2016' },
    'late/custody': { theme: 'custody', date: '2025-01' },
    'late/recording': { theme: 'recording', date: '2025-01', kind: 'context' },
  },
};

test('threads come in the order of the questions they raise, and those that raise none last', () => {
  const { threads, questions } = pack(FOUND);
  expect(threads.map(({ theme }) => theme.id)).toEqual(['custody', 'vetting', 'recording']);
  expect(questions.map(({ rule }) => rule)).toEqual(['found-again', 'unanswered', null]);
});

test('the latest grade is told with a later report that has none, and its judgement where that is told nowhere else', () => {
  const question = 'Protecting vulnerable people';
  const grades = [{ round: 'PEEL 2022', question, grade: 'Good', source: 'report' }];
  const old = { programme: 'peel', published: '2022-05-01', round: 'PEEL 2022', grades };
  const later = {
    programme: 'peel',
    published: '2025-05-14',
    round: 'PEEL 2025',
    judgement: 'Two areas inadequate',
  };
  const known =
    'good, 1 May 2022 (PEEL 2022). The later report (PEEL 2025, 14 May 2025) gave none recorded here';
  const told = (inspections: Given['inspections']) =>
    pack({ inspections }).grades.map(({ said }) => said);
  expect(told({ old, later })).toEqual(['yes in PEEL (14 May 2025).', `${known}.`]);
  const newest = { programme: 'ncpi', published: '2026-01-01', judgement: 'One concern' };
  expect(told({ old, later, newest })).toEqual([
    'yes in PEEL (14 May 2025): two areas.',
    `${known}.`,
  ]);
  expect(told({ old })[0]).toBe('good, 1 May 2022 (PEEL 2022).');
});

describe('a lasting cause of concern', () => {
  const concern = { headline: 'Vetting was a cause of concern', theme: 'vetting', date: '2025-01' };
  const first = (more: Record<string, object> = {}, found: object = concern) => {
    const findings = { ...FOUND.findings, 'late/vetting': found, ...more };
    const { threads, questions } = pack({ ...FOUND, findings });
    expect(questions[0]!.thread.theme).toBe(threads[0]!.theme);
    return threads[0]!.theme.id;
  };

  test('comes first among threads and questions', () => {
    expect(first()).toBe('vetting');
  });

  test('is any weakness of a report on an accelerated one', () => {
    const inspections = {
      ...FOUND.inspections,
      acc: { judgement: 'Accelerated cause of concern' },
    };
    const findings = {
      ...FOUND.findings,
      'acc/recording': { theme: 'recording', date: '2025-12' },
    };
    expect(pack({ ...FOUND, inspections, findings }).threads[0]!.theme.id).toBe('recording');
  });

  test('is none where progress or a closing came after it, or it is old', () => {
    const progress = { kind: 'progress', date: '2026' };
    expect(first({ 'late/better': { ...progress, theme: 'vetting' } })).toBe('custody');
    const closed = {
      ...progress,
      theme: 'recording',
      headline: 'The causes of concern were closed',
    };
    expect(first({ 'late/closed': closed })).toBe('custody');
    expect(first({ 'late/other': { ...progress, theme: 'recording' } })).toBe('vetting');
    expect(first({}, { ...concern, inspection: 'old', date: '2016' })).toBe('custody');
  });
});

test('no thread is lost where its theme has no question', () => {
  const { threads, questions } = pack({ ...FOUND, questions: {} });
  expect(threads.map(({ theme }) => theme.id)).toContain('recording');
  expect(questions).toHaveLength(2);
});

test('at most five questions are asked', () => {
  const themes = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, {}]));
  const findings = Object.fromEntries(
    Object.keys(themes).map((theme) => [`hmic-kent-2016/${theme}`, { theme }]),
  );
  expect(pack({ themes, findings, questions: {} }).questions).toHaveLength(5);
});

test('a silent force shows what was found next door, and no thread', () => {
  const { threads, nextDoor, latest } = pack(
    {
      forces: { kent: {}, surrey: {} },
      inspections: { late: { published: '2025-01', forces: ['surrey'] } },
      findings: { 'late/vetting': { forces: ['surrey'], date: '2025-01' } },
    },
    ['surrey'],
  );
  expect(threads).toEqual([]);
  expect(latest).toBeUndefined();
  expect(nextDoor).toMatchObject([
    { thread: { theme: { id: 'vetting' } }, where: { id: 'surrey' } },
  ]);
});

describe('the panel that took it up', () => {
  const panels = (given: Record<string, object>) =>
    pack({ ...FOUND, forces: { kent: {}, surrey: {}, dorset: {} }, panels: given }, ['surrey'])
      .panel;
  const outcome = 'Figures are shown each year.';

  test('is one on the first question, rather than on more of the others', () => {
    const first = { force: 'dorset', themes: ['custody'] };
    const others = { themes: ['vetting', 'recording'], outcome };
    expect(panels({ others, first })?.panel.id).toBe('first');
  });

  test('took up the first of its themes, and others that it names itself', () => {
    const custody = { name: 'Children in custody' };
    const themes = { ...THEMES, custody, vetting: { name: 'Vetting' } };
    const own = (topic: string) =>
      pack({
        ...FOUND,
        themes,
        panels: { own: { themes: ['vetting', 'custody'], title: 'Kent', topic } },
      }).panel?.themes.map(({ id }) => id);
    expect(own('A child who was kept.')).toEqual(['vetting']);
    expect(own('Children kept in police custody.')?.toSorted()).toEqual(['custody', 'vetting']);
  });

  test('is one on a theme of the questions, unless little of it is documented; then one with something of each step on record', () => {
    const steps = { asked: ['a'], heardFrom: ['b'], found: ['c'], recommended: ['d'], outcome };
    const apart = { force: 'dorset', themes: ['elsewhere'], ...steps };
    const themes = { ...THEMES, elsewhere: {} };
    const panel = (given: Record<string, object>) =>
      pack({ ...FOUND, forces: { kent: {}, dorset: {} }, themes, panels: given }).panel;
    expect(panel({ fit: { force: 'dorset' }, apart })?.panel.id).toBe('fit');
    expect(panel({ fit: { force: 'dorset', documented: 'little' }, apart })).toMatchObject({
      panel: { id: 'apart' },
      themes: [{ id: 'elsewhere' }],
    });
    const whole = { force: 'dorset', ...steps };
    expect(panel({ fit: { force: 'dorset', outcome }, whole })?.panel.id).toBe('whole');
  });

  test('is one from which something can be taken, rather than one with something of each step on record', () => {
    const steps = { asked: ['a'], heardFrom: ['b'], found: ['c'], recommended: ['d'], outcome };
    const takeaway = 'Ask again after a year.';
    expect(panels({ steps, far: { force: 'dorset', takeaway } })?.panel.id).toBe('far');
    expect(panels({ own: { takeaway }, steps: { ...steps, takeaway } })?.panel.id).toBe('steps');
  });

  test('is one that took up another theme where none took up a theme of the questions', () => {
    const elsewhere = { themes: ['elsewhere'], outcome };
    expect(
      pack({ ...FOUND, themes: { ...THEMES, elsewhere: {} }, panels: { own: elsewhere } }).panel,
    ).toMatchObject({ themes: [{ id: 'elsewhere' }] });
    expect(panels({})).toBeUndefined();
  });

  test('is one next door, rather than one elsewhere of which it is known what came of it', () => {
    const far = { force: 'dorset', outcome };
    expect(panels({ near: { force: 'surrey' }, far })?.panel.id).toBe('near');
    expect(panels({ a: { force: 'dorset' }, b: far })?.panel.id).toBe('b');
    expect(panels({ own: {}, near: { force: 'surrey', outcome } })?.panel.id).toBe('near');
  });

  test('is else one next door, and the own only where there is no other', () => {
    const far = { force: 'dorset', outcome };
    const near = { force: 'surrey', outcome };
    expect(panels({ own: { outcome }, far, near })?.panel.id).toBe('near');
    expect(panels({ own: { outcome }, far })?.panel.id).toBe('far');
    expect(panels({ own: { outcome } })?.panel.id).toBe('own');
  });

  test('took up a theme of the questions, and was about child protection', () => {
    expect(panels({ a: { onChildProtection: false } })).toBeUndefined();
    expect(panels({ a: { themes: ['custody'] } })?.panel.id).toBe('a');
  });
});

test('a finding of a question of another kind is not what was found next door, though it is about a neighbour too', () => {
  const { nextDoor, questions } = pack(
    {
      forces: { kent: {}, surrey: {} },
      inspections: { late: { published: '2025-01', forces: ['kent', 'surrey'] } },
      findings: { 'late/vetting': { forces: ['kent', 'surrey'], date: '2025-01' } },
    },
    ['surrey'],
  );
  expect(questions.map(({ rule }) => rule)).toContain('unanswered');
  expect(nextDoor).toEqual([]);
});
