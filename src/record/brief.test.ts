import { expect, test } from 'vitest';
import { briefOfTheme } from './brief.ts';
import { recordOf, the } from './testing.ts';

test('the brief of a theme tells the forces with findings on it, newest first, and nothing without a line', () => {
  const record = recordOf({
    forces: { kent: {}, surrey: {}, sussex: {} },
    inspections: { report: { forces: ['kent', 'surrey', 'sussex'], published: '2019-05-02' } },
    findings: {
      'report/a': { forces: ['kent'], date: '2018' },
      'report/b': { forces: ['surrey'], date: '2019' },
    },
  });
  const { facts } = briefOfTheme(the(record.themes, 'vetting'), record.forces);
  expect(facts.every(({ lines }) => lines.length > 0)).toBe(true);
  const forces = facts.flatMap(({ lines }) => lines).map(({ url = '' }) => url);
  const told = forces.filter((url) => url.startsWith('/forces/'));
  expect(told).toEqual(['/forces/surrey/vetting/', '/forces/kent/vetting/']);
  expect(facts.map(({ name }) => name)).not.toContain('A question to ask');
});
