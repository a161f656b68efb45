import { expect, test } from 'vitest';
import { today } from './today.ts';

test('SOURCE_DATE_EPOCH says what day it is', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1795478400' })).toBe('2026-11-24');
});

test('without it, or with nonsense in it, the clock does', () => {
  const clock = new Date().toISOString().slice(0, 10);
  expect([today({}), today({ SOURCE_DATE_EPOCH: '' }), today({ SOURCE_DATE_EPOCH: 'x' })]).toEqual([
    clock,
    clock,
    clock,
  ]);
});
