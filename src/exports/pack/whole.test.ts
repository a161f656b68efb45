import { expect, test } from 'vitest';
import { sentencesWithin, toldWithin } from './whole.ts';

const TEXT = 'The panel asked. It was told on 3 May, by J. Smith. Nothing came of it.';

test('as many sentences are told as there is room for, each whole', () => {
  expect(sentencesWithin(TEXT, 1000)).toBe(TEXT);
  expect(sentencesWithin(TEXT, 60)).toMatch(/^The panel asked\. It was told on 3 May/);
  expect(sentencesWithin(TEXT, 20)).toBe('The panel asked.');
  expect(sentencesWithin(TEXT, 10)).toBe('');
});

test.for([
  [100, TEXT],
  [20, 'The panel asked. (more at a.example/)'],
  [10, 'The panel… (whole at a.example/)'],
] as const)('in %i characters a text says where the rest of it is', ([most, told]) => {
  expect(toldWithin(TEXT, most, 'a.example/')).toBe(told);
});

test('a text is told whole where to say where the rest is would take as much room', () => {
  const address = 'a.example/a/long/address/';
  expect(toldWithin(TEXT, TEXT.length - 5, address)).toBe(TEXT);
  expect(toldWithin(TEXT, 10, address)).toBe(`The panel… (whole at ${address})`);
});
