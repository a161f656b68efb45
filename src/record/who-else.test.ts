import { expect, test } from 'vitest';
import { AS_OF, recordOf, the, type Given } from './testing.ts';
import { threadOf } from './thread.ts';
import { whoElse } from './who-else.ts';

const told = (given: Given) => {
  const record = recordOf({
    forces: { kent: {}, essex: { shortName: 'Essex' }, surrey: { shortName: 'Surrey' } },
    ...given,
  });
  return whoElse(threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting')), AS_OF);
};
const weak = (force: string, date: string) => ({ forces: [force], date, kind: 'weakness' });
const inspections = { report: { forces: ['kent', 'essex', 'surrey'], published: '2025-03-01' } };

test('who else was told of a weakness is told within two years of the last here, and lately', () => {
  const findings = {
    'report/a': weak('kent', '2020-05-01'),
    'report/b': weak('essex', '2021-01-01'),
    'report/c': weak('surrey', '2025-03-01'),
  };
  expect(told({ inspections, findings })).toEqual([
    {
      text: 'Within two years of the last one here: Essex (January 2021)',
      url: '/forces/kent/elsewhere/#vetting',
    },
    {
      text: 'One other force had a weakness recorded on this theme since November 2024: Surrey.',
      url: '/themes/vetting/#recent-weaknesses',
    },
  ]);
});

test('where none is recorded here, the others of late are told alone', () => {
  const findings = { 'report/c': weak('surrey', '2025-03-01') };
  expect(told({ inspections, findings }).map(({ url }) => url)).toEqual([
    '/themes/vetting/#recent-weaknesses',
  ]);
});

test('where no other is told of lately, the page of the theme is led to', () => {
  expect(told({ inspections })).toEqual([
    {
      text: 'No other forces had a weakness recorded on this theme since November 2024.',
      url: '/themes/vetting/',
    },
  ]);
});
