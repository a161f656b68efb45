import { expect, test } from 'vitest';
import { keyOf } from './key.ts';

test.for([
  ['Ynys Môn', 'ynys mon'],
  ['Stockton-on-Tees', 'stockton on tees'],
  ['children’s homes', 'childrens homes'],
  ['Avon & Somerset', 'avon and somerset'],
  ['s.55', 'section 55'],
  ['s47', 'section 47'],
  ['Sec. 136', 'section 136'],
  ['2023-25', '2023 25'],
  ['  "Voice of the child"! ', 'voice of the child'],
  ['…', ''],
  ['oﬃcer', 'officer'],
  ['Ｋｅｎｔ', 'kent'],
  ['sub‐committee', 'sub committee'],
  ['saf­e​guarding﻿', 'safeguarding'],
] as const)('%s is compared as %s', ([text, key]) => {
  expect(keyOf(text)).toBe(key);
});
