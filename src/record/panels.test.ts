import { expect, test } from 'vitest';
import { onChildProtection, panelsByTheme } from './panels.ts';
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

test('scrutiny stands under every theme that it took up, best documented first, then newest', () => {
  const { themes, panels } = recordOf(GIVEN);
  const { groups, forTheirForm } = panelsByTheme(themes, panels);
  expect(groups.map(({ theme, panels: own }) => [theme.id, own.map(({ id }) => id)])).toEqual([
    ['recording', ['new']],
    ['vetting', ['well', 'new', 'old', 'little']],
  ]);
  expect(forTheirForm.map(({ id }) => id)).toEqual(['form']);
});

test('a theme that nobody took up, and what was withdrawn, have no place', () => {
  const withdrawn = { date: '2026-11-01', reason: 'It did not take place.' };
  const { themes, panels } = recordOf({
    ...GIVEN,
    panels: { gone: { themes: ['vetting'], withdrawn } },
  });
  expect(panelsByTheme(themes, panels)).toEqual({ groups: [], forTheirForm: [] });
});

test('what is kept for its form is no scrutiny of child protection', () => {
  expect(onChildProtection(recordOf(GIVEN).panels).map(({ id }) => id)).not.toContain('form');
});
