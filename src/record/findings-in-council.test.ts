import { expect, test } from 'vitest';
import { councilsWithFindings, findingsIn } from './findings-in-council.ts';
import { recordOf, the } from './testing.ts';

const council = (name: string, force = 'kent') => ({
  name,
  councilName: `${name} Council`,
  county: '',
  type: '',
  force,
});
const withdrawn = { date: '2026-11-25', reason: 'It was told twice.' };

test('findings made in the area of a council are those that have its name, and no other of the force', () => {
  const { forces } = recordOf({
    findings: {
      'hmic-kent-2016/a': { forces: ['kent'], council: 'Medway' },
      'hmic-kent-2016/b': { forces: ['kent'] },
    },
  });
  const found = (name: string) => findingsIn({ name }, the(forces, 'kent')).map(({ id }) => id);
  expect(found('Medway')).toEqual(['hmic-kent-2016/a']);
  expect(found('Swale')).toEqual([]);
});

test('a council has a page where a finding was made in its area, also one that was withdrawn', () => {
  const record = recordOf(
    {
      forces: { kent: {}, surrey: {} },
      findings: {
        'hmic-kent-2016/older': { forces: ['kent'], council: 'Medway', date: '2015' },
        'hmic-kent-2016/newer': { forces: ['kent'], council: 'Medway', date: '2016' },
        'hmic-kent-2016/gone': { forces: ['kent'], council: 'Medway', withdrawn },
        'hmic-kent-2016/gone-too': { forces: ['kent'], council: 'Swale', withdrawn },
        'hmic-kent-2016/of-the-force': { forces: ['kent'] },
      },
    },
    // A council of another force that has the name is not meant.
    [council('Medway'), council('Swale'), council('Thanet'), council('Medway', 'surrey')],
  );
  const told = councilsWithFindings(record).map(({ council: { name }, force, findings }) => [
    name,
    force.id,
    findings.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['Medway', 'kent', ['hmic-kent-2016/newer', 'hmic-kent-2016/older']],
    ['Swale', 'kent', []],
  ]);
});
