import { describe, expect, test } from 'vitest';
import { asksForForces, asksInGeneral, asksMeaning } from './asked.ts';
import type { Unit } from './understand/understand.ts';
import { isStopWord } from './understand/stop-words.ts';

test.each([
  ['what does mash mean', true],
  ['MASH meaning', true],
  ['what is a cause of concern?', true],
  ['mash in kent', false],
])('"%s" asks what a term means: %s', (query, asks) => {
  expect(asksMeaning(query)).toBe(asks);
});

test.each([
  ['which forces were failing', true],
  ['what police forces have a backlog', true],
  ['list of forces', true],
  ['which force polices Stockton', false],
  ['forces', false],
])('"%s" asks for forces: %s', (query, asks) => {
  expect(asksForForces(query)).toBe(asks);
});

describe('a sentence that asks', () => {
  const asks = (query: string, forces: number[] = []) =>
    asksInGeneral({ query, units: [{ forces } as Unit] });

  test('asks in general where it names no force', () => {
    expect(asks('can the panel summon the chief constable')).toBe(true);
    expect(asks('how is kent doing', [1])).toBe(false);
    expect(asks('panel powers')).toBe(false);
  });
});

test('words of a question and contractions say nothing', () => {
  expect(['mean', 'actually', 'wont', 'another'].filter((word) => !isStopWord(word))).toEqual([]);
});
