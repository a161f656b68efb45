import { expect, test } from 'vitest';
import { readThesaurus, thesaurus } from './thesaurus.ts';

test('the thesaurus of the content can be read', () => {
  expect(readThesaurus().words.length).toBeGreaterThan(10);
});

test('a mistake is named by its place', () => {
  const { error } = thesaurus.safeParse({ words: [{ means: 'custody', said: [] }], places: [] });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['words.0.said']);
});
