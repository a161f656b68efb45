import { expect, test } from 'vitest';
import { examplesInOrder, onChildProtection, panelsInOrder } from './panels.ts';
import { recordOf, type Given } from './testing.ts';

const GIVEN: Given = {
  themes: { recording: { name: 'Recording' }, vetting: { name: 'Vetting' } },
  panels: {
    old: { themes: ['vetting'], documented: 'partly', date: '2016' },
    new: { themes: ['vetting', 'recording'], documented: 'partly', date: '2024' },
    little: { themes: ['vetting'], documented: 'little', date: '2026-01' },
    well: { themes: ['vetting'], documented: 'well', date: null },
    form: { themes: ['vetting'], documented: 'well', date: '2025', onChildProtection: false },
  },
};

/** Ids in the order in which they are listed. */
function listed(given: Given) {
  const { whole, withOutcome, withoutOutcome, forTheirForm } = panelsInOrder(
    recordOf(given).panels,
  );
  const ids = (panels: typeof withOutcome) => panels.map(({ id }) => id);
  return {
    whole: ids(whole),
    withOutcome: ids(withOutcome),
    withoutOutcome: ids(withoutOutcome),
    forTheirForm: ids(forTheirForm),
  };
}

test('scrutiny stands once, best documented first, then newest', () => {
  expect(listed(GIVEN)).toEqual({
    whole: [],
    withOutcome: [],
    withoutOutcome: ['well', 'new', 'old', 'little'],
    forTheirForm: ['form'],
  });
});

test('where what came of it is on record, it comes before all that is better documented', () => {
  const outcome = 'The commissioner agreed.';
  const panels = {
    unknown: { documented: 'well', date: '2026-01' },
    little: { documented: 'little', date: '2016', outcome },
    partly: { documented: 'partly', date: '2016', outcome },
    newer: { documented: 'partly', date: '2017', outcome },
  };
  expect(listed({ panels })).toMatchObject({
    withOutcome: ['newer', 'partly', 'little'],
    withoutOutcome: ['unknown'],
  });
});

test('where every step is on record with what came of it, and is documented in part, it comes before all else', () => {
  const every = {
    asked: ['How many?'],
    heardFrom: ['The commissioner'],
    found: ['Nobody counted.'],
    recommended: ['That somebody count.'],
    outcome: 'The commissioner agreed.',
  };
  const panels = {
    every: { ...every, documented: 'partly', date: '2016' },
    little: { ...every, documented: 'little', date: '2026-01' },
    'no-recommendation': { ...every, documented: 'well', recommended: [] },
    'no-outcome': { ...every, documented: 'well', outcome: undefined },
  };
  expect(listed({ panels })).toMatchObject({
    whole: ['every'],
    withOutcome: ['no-recommendation', 'little'],
    withoutOutcome: ['no-outcome'],
  });
  expect(examplesInOrder(recordOf({ panels }).panels).map(({ id }) => id)).toEqual([
    'every',
    'no-recommendation',
    'little',
    'no-outcome',
  ]);
});

test('of two that are documented alike, the one with more of its steps on record is first', () => {
  const steps = { documented: 'partly', heardFrom: [], found: [], recommended: [] };
  const panels = {
    asked: { ...steps, date: '2026-01', asked: ['How many?'] },
    heard: { ...steps, date: '2016', asked: ['How many?'], heardFrom: ['The commissioner'] },
  };
  expect(listed({ panels }).withoutOutcome).toEqual(['heard', 'asked']);
});

test('what was withdrawn has no place', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It did not take place.' };
  expect(listed({ panels: { gone: { withdrawn } } })).toEqual({
    whole: [],
    withOutcome: [],
    withoutOutcome: [],
    forTheirForm: [],
  });
});

test('what is kept for its form is no scrutiny of child protection', () => {
  expect(onChildProtection(recordOf(GIVEN).panels).map(({ id }) => id)).not.toContain('form');
});
