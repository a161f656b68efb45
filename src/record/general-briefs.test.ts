import { describe, expect, test } from 'vitest';
import {
  briefOfAllWeaknesses,
  briefOfPanels,
  briefOfWeaknesses,
  numbersOfRule,
} from './general-briefs.ts';
import { recordOf, the, type Given } from './testing.ts';

const GIVEN: Given = {
  forces: { kent: {}, surrey: {}, sussex: {} },
  inspections: {
    report: { forces: ['kent', 'surrey', 'sussex'], published: '2026-05-02' },
    older: { forces: ['sussex'], published: '2019-05-02' },
  },
  findings: {
    'report/a': { forces: ['kent'], date: '2026-05-02', headline: 'Calls were late' },
    'report/b': { forces: ['surrey'], date: '2026-05-02', kind: 'strength' },
    'older/c': { forces: ['sussex'], date: '2019-05-02' },
  },
};

describe('forces that were told of a weakness in the last two years', () => {
  test('on one theme, each with what it was told and when, and no others', () => {
    const record = recordOf(GIVEN);
    const { lead, facts } = briefOfWeaknesses(the(record.themes, 'vetting'), record);
    expect(lead).toMatch(/^One force had a weakness recorded on this theme since .*: Kent\.$/);
    expect(facts.flatMap(({ lines }) => lines)).toEqual([
      { text: 'Kent', when: '2 May 2026: Calls were late', url: '/forces/kent/vetting/' },
    ]);
  });

  test('of several it is said that each was told something of its own, and of none nothing', () => {
    const leadOf = (findings: Given['findings']) => {
      const record = recordOf({ ...GIVEN, findings });
      return briefOfWeaknesses(the(record.themes, 'vetting'), record).lead;
    };
    const date = '2026-05-02';
    const both = { 'report/a': { date }, 'report/b': { date, forces: ['surrey'] } };
    expect(leadOf(both)).toMatch(/: .* and .*\. Each was told something of its own\.$/);
    expect(leadOf({})).toMatch(/^No forces had a weakness recorded on this theme since [^.]*\.$/);
  });

  test('on every theme, by the forces alone', () => {
    const { facts } = briefOfAllWeaknesses(recordOf(GIVEN));
    expect(facts.flatMap(({ lines }) => lines.map(({ when }) => when))).toEqual(['Kent']);
    expect(briefOfAllWeaknesses(recordOf({})).facts).toEqual([]);
  });
});

test('panels say how much of them can be read, and that it is not how well they did', () => {
  const record = recordOf({
    panels: {
      one: {
        onChildProtection: true,
        documented: 'partly',
        outcome: 'A plan was made.',
        takeaway: 'Ask twice.',
      },
      two: { onChildProtection: true, documented: 'little', outcome: undefined },
    },
  });
  const { lead, facts } = briefOfPanels(record.panels);
  expect(lead).toMatch(
    /^First those of which it is on record what came of them\. .*not how well it was done/,
  );
  const steps = { asked: ['a'], heardFrom: ['b'], found: ['c'], recommended: ['d'] };
  const whole = recordOf({ panels: { a: { ...steps, outcome: 'A plan was made.' } } }).panels;
  expect(briefOfPanels(whole).lead).toMatch(
    /^First those at least partly documented, with something of each step/,
  );
  expect(facts[0]?.lines[0]?.when).toMatch(/, partly documented$/);
  expect(facts[0]?.lines.flatMap(({ text, url }) => (url ? [] : text))).toEqual([
    'To take from it: Ask twice.',
    'What came of it: A plan was made.',
    'What came of it: not on record.',
  ]);
  expect(briefOfPanels([], the(record.themes, 'vetting')).lead).toContain('among its themes');
  expect(briefOfPanels([]).lead).toBe('No scrutiny of child protection by a panel is on record.');
});

test('a rule is found by its numbers', () => {
  expect(numbersOfRule('Comments are due within 56 days, and not after 56 days.')).toEqual([
    '56 days',
  ]);
  expect(numbersOfRule('Held within 15 working days; a veto takes two-thirds.')).toEqual([
    '15 working days',
    'two-thirds',
  ]);
  expect(numbersOfRule('A body of councillors, since 2012.')).toEqual([]);
});
