import { expect, test } from 'vitest';
import { briefOfCitingForce } from './cite-brief.ts';
import { recordOf, the, type Given } from './testing.ts';

function brief(findings: Given['findings']) {
  const record = recordOf({
    forces: { kent: {} },
    themes: { vetting: {}, custody: {} },
    inspections: { report: { forces: ['kent'], published: '2026-05-02' } },
    findings,
  });
  return briefOfCitingForce(the(record.forces, 'kent'), record);
}

test('what leads the page of a force is cited first, then its newest on other themes, each with its document', () => {
  const { facts } = brief({
    'report/a': { kind: 'weakness', theme: 'vetting', date: '2026-05-02', headline: 'Late' },
    'report/b': { kind: 'strength', theme: 'custody', date: '2026-05-02', headline: 'Quick' },
  });
  expect(facts.map(({ lines }) => lines)).toEqual([
    [
      { text: 'Late', url: '/inspections/report/a/#cite' },
      { text: 'Source: HMIC, A report, 14 July 2016, page 12.' },
    ],
    [
      { text: 'Quick', url: '/inspections/report/b/#cite' },
      { text: 'Source: HMIC, A report, 14 July 2016, page 12.' },
    ],
  ]);
});

test('a force without a finding is told where the texts stand, and no more', () => {
  expect(brief({}).facts).toEqual([]);
});
