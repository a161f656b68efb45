import { z } from 'zod';
import { history, line, words } from './fields.ts';
import { ref } from './references.ts';

/** A subject of findings and questions. The body of the file may say more. */
export const theme = z.strictObject({
  name: line.describe('Name of the theme: "Missing children".'),
  meaning: words.describe('What it means in plain words, in one or two sentences.'),
  why: words.describe('Why it matters to a child, in one or two sentences.'),
  good: z
    .array(words)
    .min(2, 'must say at least two things')
    .describe('What good looks like: things that can be seen or counted.'),
  synonyms: z.array(line).min(1).describe('Words that people search with: "runaways".'),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1)
    .describe('Ids of the sources for what good looks like.'),
  ...history,
});
