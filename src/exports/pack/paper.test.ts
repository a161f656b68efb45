import { describe, expect, test } from 'vitest';
import { ASK, heightOf, linesOf, SIDE, TEXT } from './paper.ts';

describe('lines of a text', () => {
  test('are none where there is no text, and one for a word', () => {
    expect(linesOf('', TEXT, 100)).toBe(0);
    expect(linesOf('word', TEXT, 100)).toBe(1);
  });

  test('are more in a narrower column, and in bold', () => {
    const text = 'Inspectors recorded weaknesses in missing children in 2017 and in 2018. '.repeat(
      4,
    );
    expect(linesOf(text, TEXT, 250)).toBeGreaterThan(linesOf(text, TEXT, SIDE.width));
    expect(linesOf(text, ASK, 250)).toBeGreaterThan(linesOf(text, TEXT, 250));
  });

  test('break within a word that is longer than the column', () => {
    expect(linesOf('x'.repeat(300), TEXT, 100)).toBeGreaterThan(15);
    expect(linesOf('https://police.example/'.repeat(9), TEXT, 100)).toBeGreaterThan(9);
  });

  test('reckon with characters that the typeface does not have', () => {
    expect(linesOf('👮'.repeat(20), TEXT, 100)).toBeGreaterThan(linesOf('a'.repeat(20), TEXT, 100));
  });
});

test('a height is that of its lines', () => {
  expect(heightOf('word', TEXT, 100)).toBe(TEXT.leading);
});
