import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const textOf = (mdx: string) => sectionsOf(mdx, []).opening;

test('an article is cut at the headings of its sections, each as the page calls and places it', () => {
  const article =
    'First.\n\n## Why _this_ &amp; that\n\nBecause.\n\n### More\n\nMuch.\n\n> #### Quoted\n\n## More\n\nLast.';
  const headings = [
    { slug: 'why-this--that', text: 'Why this & that' },
    { slug: 'more', text: 'More' },
    { slug: 'quoted', text: 'Quoted' },
    { slug: 'more-1', text: 'More' },
  ];
  expect(sectionsOf(article, headings)).toEqual({
    opening: 'First.',
    sections: [
      { heading: 'Why this & that', id: 'why-this--that', text: 'Because. More Much. Quoted' },
      { heading: 'More', id: 'more-1', text: 'Last.' },
    ],
  });
});

test('a line of code that looks like a heading is none', () => {
  expect(sectionsOf('```\n## no heading\n```', []).sections).toEqual([]);
});

test('a page with other headings than its article is refused', () => {
  expect(() => sectionsOf('## One', [])).toThrow('An article has 1 headings and its page 0.');
});

test('marks and addresses go, and the words in a component stay', () => {
  expect(textOf('A [link](/a/), **bo**ld <Source id="x" />.\n\n<Note>\nKept.\n</Note>')).toBe(
    'A link, bold . Kept.',
  );
});

test('items and cells do not run on into each other', () => {
  expect(textOf('- one\n- two\n\n| a | b |\n|---|---|\n| c | d |')).toBe('one two a b c d');
});
