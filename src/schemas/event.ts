import { z } from 'zod';
import { history, partialDate, words } from './fields.ts';
import { ref } from './references.ts';

export const NATURES = ['law', 'letter', 'publication'] as const;

/** A dated line of the national story that is not itself an inspection. */
export const event = z.strictObject({
  what: words
    .max(240)
    .describe('What happened, in one sentence, past tense: "The Children Act 2004 became law."'),
  date: partialDate.describe(
    'When it happened or, for what is planned, will happen, such as the day on which a law took effect.',
  ),
  nature: z
    .enum(NATURES)
    .optional()
    .describe(
      'What it is, where it is one of these: "law" that was made or took effect, a "letter", or a "publication" such as a report.',
    ),
  planned: z
    .boolean()
    .default(false)
    .describe(
      'True for what is announced and has not happened, such as a law that takes effect next year.',
    ),
  forces: z
    .array(ref('forces', 'events'))
    .default([])
    .describe(
      'Ids of the forces that the event is about, such as that of "Cleveland Police"; empty for one of the whole country.',
    ),
  themes: z
    .array(ref('themes', 'events'))
    .default([])
    .describe('Ids of the themes that the event is about, such as that of "Missing children".'),
  inspection: ref('inspections')
    .optional()
    .describe(
      'Id of the inspection that the event belongs to, such as the one whose report was published that day.',
    ),
  panel: ref('panels')
    .optional()
    .describe(
      'Id of the panel practice that the event belongs to, such as the review whose evidence was heard that day.',
    ),
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which the event can be read, such as the Act or the letter itself.',
  ),
  ...history,
});
