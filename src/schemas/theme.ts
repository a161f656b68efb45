import { z } from 'zod';
import { history, line, words } from './fields.ts';
import { ref } from './references.ts';

/** A subject of findings and questions. The body of the file may say more. */
export const theme = z.strictObject({
  name: line.describe('Name of the theme in one to four words: "Missing children".'),
  meaning: words.describe(
    'What the theme means in plain words, in one or two sentences: "A child is missing whose whereabouts are not known."',
  ),
  why: words.describe(
    'Why it matters to a child, in one or two sentences: "A child who is away may be with somebody who does harm."',
  ),
  good: z
    .array(words)
    .min(2, 'must say at least two things')
    .describe(
      'What good looks like, one item a thing that can be seen or counted: "Every child who returns is offered an interview."',
    ),
  synonyms: z
    .array(line)
    .min(1)
    .describe('Words with which people search for the theme, one item a word: "runaways".'),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1)
    .describe('Ids of the documents that say what good looks like, such as statutory guidance.'),
  near: z
    .array(ref('themes'))
    .default([])
    .describe(
      'Ids of themes for which people take this one, such as "online-abuse" for child sexual exploitation: where a force stands on them is told beside.',
    ),
  firstQuestion: ref('questions')
    .optional()
    .describe(
      'Id of the question on this theme with which a finding is followed up where there is room for one, such as "How long does it take before an officer is sent?"; left out, it is the first by its id.',
    ),
  ...history,
});
