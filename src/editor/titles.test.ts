import { expect, test } from 'vitest';
import { KINDS, type Kind } from '../schemas/index.ts';
import { kindsWithSharedTitles } from './titles.ts';

test('a kind has shared titles where two entries are called the same', () => {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const entries = {
    ...(none as unknown as Record<Kind, { data: object }[]>),
    findings: [{ data: { headline: 'Late' } }, { data: { headline: 'Late' } }],
    themes: [{ data: { name: 'Late' } }, { data: { name: 'Custody' } }],
  };
  expect([...kindsWithSharedTitles(entries)]).toEqual(['findings']);
});
