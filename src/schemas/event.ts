import { z } from 'zod';
import { history, partialDate, words } from './fields.ts';
import { ref } from './references.ts';

export const NATURES = ['law', 'letter', 'publication'] as const;

/** A dated line of the national story that is not itself an inspection. */
export const event = z.strictObject({
  what: words.max(240).describe('What happened, in one sentence, past tense.'),
  date: partialDate.describe('When.'),
  nature: z
    .enum(NATURES)
    .optional()
    .describe(
      'What it is, where it is one of these: law that was made or took effect, a letter, or something that was published.',
    ),
  planned: z.boolean().default(false).describe('True for what is announced and has not happened.'),
  forces: z
    .array(ref('forces', 'events'))
    .default([])
    .describe('Ids of the forces it concerns; empty for national.'),
  themes: z.array(ref('themes', 'events')).default([]).describe('Ids of the themes it concerns.'),
  inspection: ref('inspections').optional().describe('Id of an inspection that it belongs to.'),
  panel: ref('panels').optional().describe('Id of a panel practice that it belongs to.'),
  source: ref('sources', 'citedBy').describe('Id of the source.'),
  ...history,
});
