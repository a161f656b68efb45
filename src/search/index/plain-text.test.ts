import { expect, test } from 'vitest';
import { plainFromHtml, plainFromMdx } from './plain-text.ts';

test('HTML becomes the words a reader sees', () => {
  expect(
    plainFromHtml('<p>Fish &amp; <em>chips</em></p><ul><li>one</li><li>two&#x2019;s</li></ul>'),
  ).toBe('Fish & chips one two’s');
});

test('MDX becomes its words: components, tables, marks and links go', () => {
  const mdx =
    'A [link](/a/) and **bold** <Source id="x" />.\n\n- item\n\n| a | b |\n|---|---|\n| c | d |';
  expect(plainFromMdx(mdx)).toBe('A link and bold . item a b c d');
});
