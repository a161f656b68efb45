import { z } from 'zod';
import { history, id, partialDate, words } from './common.ts';

/** A dated line of the national story that is not itself an inspection. */
export const event = z.strictObject({
  what: words.max(240).describe('What happened, in one sentence, past tense.'),
  date: partialDate.describe('When.'),
  planned: z.boolean().default(false).describe('True for what is announced and has not happened.'),
  forces: z.array(id).default([]).describe('Ids of the forces it concerns; empty for national.'),
  themes: z.array(id).default([]).describe('Ids of the themes it concerns.'),
  inspection: id.optional().describe('Id of an inspection that it belongs to.'),
  panel: id.optional().describe('Id of a panel practice that it belongs to.'),
  source: id.describe('Id of the source.'),
  ...history,
});
