import { expect, test } from 'vitest';
import { piecesOf } from './address.ts';

test('a line of an address may end after a slash or before a hyphen, never after one', () => {
  expect(piecesOf('police.example/a-news/one-two').map(({ text }) => text)).toEqual([
    'police.example/',
    'a',
    '-news/',
    'one',
    '-two',
  ]);
});

test('what follows a hyphen stays with it, unless it is too long for a line', () => {
  const [, short, long] = piecesOf(`a-b-${'x'.repeat(60)}`);
  expect(short).toEqual({ text: '-b', isWhole: true });
  expect(long!.isWhole).toBe(false);
});
