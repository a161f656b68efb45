import { describe, expect, test } from 'vitest';
import { holderNow, localPolicingBody } from './oversight.ts';
import { recordOf, the } from './testing.ts';

const OFFICE = {
  role: 'commissioner',
  title: 'Police and Crime Commissioner',
  from: '2012-11',
  to: null,
  asOf: '2025',
  source: 'report',
};
const holder = (name: string, fields: object = {}) => ({
  name,
  from: '2024-05',
  to: null,
  asOf: '2025-02-19',
  source: 'report',
  ...fields,
});
const kentWith = (oversight: object[]) =>
  the(recordOf({ forces: { kent: { oversight } } }).forces, 'kent');

describe('whom a panel scrutinises', () => {
  test.for([
    [{}, 'the commissioner'],
    [{ role: 'fire-commissioner' }, 'the commissioner'],
    [{ role: 'mayor' }, 'the mayor'],
    [
      { role: 'mayor', body: "Mayor's Office for Policing and Crime" },
      "the Mayor's Office for Policing and Crime",
    ],
    [{ role: 'city-authority', body: 'The Common Council' }, 'the Common Council'],
  ] as const)('%j: %s', ([fields, words]) => {
    expect(localPolicingBody(kentWith([{ ...OFFICE, ...fields }]))).toBe(words);
  });

  test('is the office that lasts, not one before it', () => {
    const before = { ...OFFICE, to: '2021-05' };
    expect(
      localPolicingBody(kentWith([before, { ...OFFICE, role: 'mayor', from: '2021-05' }])),
    ).toBe('the mayor');
  });
});

describe('who holds the office', () => {
  test('is whoever was seen there last and has not left it', () => {
    const holders = [
      holder('First', { to: '2021', asOf: '2026' }),
      holder('Third', { asOf: '2025-06' }),
      holder('Second', { asOf: '2025-01' }),
    ];
    expect(holderNow(kentWith([{ ...OFFICE, holders }]))?.name).toBe('Third');
  });

  test('is nobody where no page names one', () => {
    expect(holderNow(kentWith([OFFICE]))).toBeUndefined();
  });
});

test('of a matter of the past, it is the office of that day', () => {
  const kent = kentWith([
    { ...OFFICE, to: '2024-05-07' },
    { ...OFFICE, role: 'mayor', from: '2024-05-07' },
  ]);
  expect(localPolicingBody(kent, '2024-05-06')).toBe('the commissioner');
  expect(localPolicingBody(kent, '2024-05-07')).toBe('the mayor');
  expect(localPolicingBody(kent, null)).toBe('the mayor');
});
