import { expect, test } from 'vitest';
import { findingsIn } from './findings-in-council.ts';
import { recordOf, the } from './testing.ts';

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
