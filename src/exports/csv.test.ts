import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

test('cells are separated and quoted, after the mark by which Excel knows the letters', () => {
  expect(csvFile([['a', 'b, c'], ['d "e"']])).toBe('\uFEFFa,"b, c"\n"d ""e"""\n');
});

test('what a spreadsheet would take for a formula is told as text, and nothing else is changed', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠'])
    expect(csvFile([[`${sign}1`]])).toBe(`\uFEFF'${sign}1\n`);
  expect(csvFile([['1-1=0']])).toBe('\uFEFF1-1=0\n');
});
