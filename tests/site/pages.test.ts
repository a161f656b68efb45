import { expect, test } from 'vitest';
import { KIND_NAMES } from './kinds.ts';
import { builtPages } from './pages.ts';

test('there is a page of every kind', () => {
  const built = new Set(builtPages().map((page) => page.kind));
  expect(KIND_NAMES.filter((kind) => !built.has(kind))).toEqual([]);
});

test('every page is of one kind, so that every gate knows what to ask of it', () => {
  expect(builtPages().length).toBeGreaterThan(KIND_NAMES.length);
});
