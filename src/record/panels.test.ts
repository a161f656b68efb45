import { expect, test } from 'vitest';
import { onChildProtection, panelsByDocumentation } from './panels.ts';
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

/** Ids by how well they are documented. */
function listed(given: Given) {
  const { groups, forTheirForm } = panelsByDocumentation(recordOf(given).panels);
  return [
    ...groups.map(({ documented, panels }) => [documented, ...panels.map(({ id }) => id)]),
    ['form', ...forTheirForm.map(({ id }) => id)],
  ];
}

test('scrutiny stands once, best documented first, then newest', () => {
  expect(listed(GIVEN)).toEqual([
    ['well', 'well'],
    ['partly', 'new', 'old'],
    ['little', 'little'],
    ['form', 'form'],
  ]);
});

test('of two that are documented alike, the one with more of its steps on record is first', () => {
  const steps = { documented: 'partly', heardFrom: [], found: [], recommended: [] };
  const panels = {
    asked: { ...steps, date: '2026-01', asked: ['How many?'] },
    told: { ...steps, date: '2016', asked: ['How many?'], outcome: 'The commissioner agreed.' },
  };
  expect(listed({ panels })[0]).toEqual(['partly', 'told', 'asked']);
});

test('what was withdrawn has no place', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It did not take place.' };
  expect(listed({ panels: { gone: { withdrawn } } })).toEqual([['form']]);
});

test('what is kept for its form is no scrutiny of child protection', () => {
  expect(onChildProtection(recordOf(GIVEN).panels).map(({ id }) => id)).not.toContain('form');
});
