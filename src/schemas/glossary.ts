import { z } from 'zod';
import { history, line } from './fields.ts';
import { ref } from './references.ts';

/** A term of art. The body is its definition, in one or two sentences. */
export const term = z.strictObject({
  term: line.describe(
    'The term as it is used in reports, in small letters: "child protection conference".',
  ),
  abbreviation: line
    .optional()
    .describe('The abbreviation that reports use for it, if there is one: "ICPC".'),
  synonyms: z
    .array(line)
    .default([])
    .describe('Other words with which people search for it, one item a word: "case conference".'),
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which the definition can be read, such as statutory guidance.',
  ),
  ...history,
});
