import { expect, test } from 'vitest';
import { correctionsOf } from './corrections.ts';
import { nameOf } from './names.ts';
import { recordOf } from './testing.ts';

const CORRECTION = { date: '2026-10-02', what: 'The year was 2016, not 2015.' };

test('all corrections and withdrawals are listed, newest first, with the entry', () => {
  const record = recordOf({
    forces: { kent: { corrections: [CORRECTION] } },
    findings: {
      'hmic-kent-2016/a': {
        corrections: [{ date: '2026-11-03', what: 'The locator was wrong.' }],
        withdrawn: { date: '2026-11-05', reason: 'It was of another force.' },
      },
    },
  });
  const told = correctionsOf(record).map(({ entries, date, what }) => [
    date,
    entries.map(nameOf).join(),
    what,
  ]);
  expect(told).toEqual([
    ['2026-11-05', 'Vetting of officers was out of date', 'Withdrawn. It was of another force.'],
    ['2026-11-03', 'Vetting of officers was out of date', 'The locator was wrong.'],
    ['2026-10-02', 'Kent Police', 'The year was 2016, not 2015.'],
  ]);
});

test('no kind of entry is left out', () => {
  const corrections = [CORRECTION];
  const record = recordOf({
    forces: { kent: { corrections } },
    inspections: { 'hmic-kent-2016': { corrections } },
    findings: { 'hmic-kent-2016/a': { corrections } },
    responses: { a: { corrections } },
    panels: { a: { corrections } },
    themes: { vetting: { corrections } },
    questions: { a: { corrections } },
    guidance: { a: { corrections } },
    glossary: { a: { corrections } },
    events: { a: { corrections } },
  });
  const [told, ...others] = correctionsOf(record);
  expect(told?.entries).toHaveLength(10);
  expect(others).toEqual([]);
});

test('a record without a mistake has none', () => {
  expect(correctionsOf(recordOf())).toEqual([]);
});
