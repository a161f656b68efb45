import { z } from 'zod';
import { history, words } from './fields.ts';
import { ref } from './references.ts';

/** A term of art. The body is its definition, in one or two sentences. */
export const term = z.strictObject({
  term: words.describe('The term: "child protection conference".'),
  abbreviation: words.optional().describe('Its abbreviation: "ICPC".'),
  synonyms: z.array(words).default([]).describe('Other words for it, for search.'),
  source: ref('sources', 'citedBy').describe('Id of the source of the definition.'),
  ...history,
});
