import { expect, test } from 'vitest';
import { refInWords } from './refs.ts';

const names = {
  force: (id: string) => (id === 'kent' ? 'Kent Police' : undefined),
  theme: (id: string) => (id === 'domestic-abuse' ? 'Children and domestic abuse' : undefined),
};

test.for([
  ['t.kent/domestic-abuse', 'Thread of Kent Police on children and domestic abuse'],
  ['r.kent/domestic-abuse', 'Question raised of Kent Police on children and domestic abuse'],
  ['t.kent/domestic-ab', 'Thread of Kent Police on “domestic ab”'],
  ['t.nowhere/domestic-abuse', 'Thread of “nowhere” on children and domestic abuse'],
  ['f.hmic-kent-2016/vetting', 'Finding “hmic kent 2016, vetting”'],
  ['q.asked-again', 'Question “asked again”'],
] as const)('%s is told as far as it can be read', ([ref, words]) => {
  expect(refInWords(ref, names)).toBe(words);
});
