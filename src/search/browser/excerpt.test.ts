import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const LONG = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
const plain = (parts: ReturnType<typeof excerpt>) => parts.map(({ text }) => text).join('');

test('marks the words sought, without the marks of punctuation around them', () => {
  const marked = excerpt('Police, “missing” children.', [0, 1]).filter((part) => part.marked);
  expect(marked.map(({ text }) => text)).toEqual(['Police', 'missing']);
});

test('shows the piece in which most of the words stand', () => {
  const shown = plain(excerpt(LONG, [2, 60, 62, 64]));
  expect(shown).toMatch(/^… w54 .* w64 .*…$/);
  expect(shown).not.toContain('w2 ');
});

test('shows the beginning where no word stands in the text', () => {
  expect(plain(excerpt(LONG, [500]))).toMatch(/^w0 w1 .*…$/);
});

test('a short text is shown whole', () => {
  expect(plain(excerpt('Three words here.', [1])).trim()).toBe('Three words here.');
});
