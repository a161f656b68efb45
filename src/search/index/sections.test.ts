import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const textOf = (mdx: string) => sectionsOf(mdx).opening;

test('an article is cut at the headings of its sections, each with the id of its place', () => {
  const article = 'First.\n\n## Why *this*\n\nBecause.\n\n### More\n\nMuch.\n\n## More\n\nLast.';
  expect(sectionsOf(article)).toEqual({
    opening: 'First.',
    sections: [
      { heading: 'Why this', id: 'why-this', text: 'Because. More Much.' },
      { heading: 'More', id: 'more-1', text: 'Last.' },
    ],
  });
});

test('a line of code that looks like a heading is none', () => {
  expect(sectionsOf('```\n## no heading\n```').sections).toEqual([]);
});

test('marks and addresses go, and the words in a component stay', () => {
  expect(textOf('A [link](/a/), **bo**ld <Source id="x" />.\n\n<Note>\nKept.\n</Note>')).toBe(
    'A link, bold . Kept.',
  );
});

test('items and cells do not run on into each other', () => {
  expect(textOf('- one\n- two\n\n| a | b |\n|---|---|\n| c | d |')).toBe('one two a b c d');
});
