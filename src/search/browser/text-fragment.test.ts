import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const TEXT = 'Inspectors looked again. Children who went missing, often from care, were not found.';

test('names the words with their neighbours, so that the right place is marked', () => {
  expect(textFragment(TEXT, [6])).toBe(':~:text=who%20went-,missing');
});

test('words side by side are one piece', () => {
  expect(textFragment(TEXT, [4, 5])).toBe(':~:text=Children-,who%20went,-missing%2C%20often');
});

test('neighbours end with the sentence', () => {
  expect(textFragment(TEXT, [3])).toBe(':~:text=Children,-who%20went');
});

test('a hyphen and a comma are written so that they are not read as syntax', () => {
  expect(textFragment('a multi-agency hub', [1])).toBe(':~:text=a-,multi%2Dagency,-hub');
});

test('at most three places are marked, and none where no word stands in the text', () => {
  expect(textFragment('a b c d e f g h i', [0, 2, 4, 6, 8]).split('text=')).toHaveLength(4);
  expect(textFragment(TEXT, [99])).toBe('');
});
