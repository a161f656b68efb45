import { z } from 'zod';
import { history, line } from './fields.ts';
import { ref } from './references.ts';

/** A term of art. The body is its definition, in one or two sentences. */
export const term = z.strictObject({
  term: line.describe('The term: "child protection conference".'),
  abbreviation: line.optional().describe('Its abbreviation: "ICPC".'),
  synonyms: z.array(line).default([]).describe('Other words for it, for search.'),
  source: ref('sources', 'citedBy').describe('Id of the source of the definition.'),
  ...history,
});
