import { describe, expect, test } from 'vitest';
import { choiceInWords, readChoice, writeForces } from './choice.ts';

const FORCES = new Map([
  ['kent', 'kent'],
  ['essex', 'essex'],
  ['essex-and-southend', 'essex'],
]);
const THEMES = new Map([['missing-children', 'missing-children']]);
const read = (fragment: string) => readChoice(fragment, FORCES, THEMES);

describe('the address', () => {
  test('holds forces in the order chosen, and one theme', () => {
    expect(read('#forces=kent,essex&theme=missing-children')).toEqual({
      forces: ['kent', 'essex'],
      theme: 'missing-children',
      hasUnknown: false,
    });
  });

  test('without a choice means all', () => {
    for (const fragment of ['', '#', '#forces=', '#content'])
      expect(read(fragment)).toEqual({ forces: [], theme: null, hasUnknown: false });
  });

  test('may have an id that a force once had, and names a force once', () => {
    expect(read('#forces=essex-and-southend,essex').forces).toEqual(['essex']);
  });

  test('may be written in capitals', () => {
    expect(read('#forces=KENT,Essex&theme=Missing-Children')).toEqual({
      forces: ['kent', 'essex'],
      theme: 'missing-children',
      hasUnknown: false,
    });
  });

  test.for([
    '#forces=__proto__,constructor',
    '#forces=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '#forces=kent%00',
    '#forces=%E0%A4%A',
    '#theme=javascript:alert(1)',
    '#theme=../../evil',
  ])('takes nothing that is not on the page: %s', (fragment) => {
    expect(read(fragment)).toEqual({ forces: [], theme: null, hasUnknown: true });
  });

  test('that was written is read as what it was written from', () => {
    expect(writeForces(['essex', 'kent'])).toBe('#forces=essex,kent');
    expect(read(writeForces(['essex', 'kent'])).forces).toEqual(['essex', 'kent']);
    expect(writeForces([])).toBe('');
  });
});

test('what is shown is told in a sentence', () => {
  expect(choiceInWords([], 43, false)).toBe(
    'No force is chosen, so the table has all 43: choose some to see them side by side.',
  );
  expect(choiceInWords(['Kent', 'Essex'], 43, true)).toBe(
    'Shown: Kent and Essex, of 43 forces. The address names something that is not on this page.',
  );
});
