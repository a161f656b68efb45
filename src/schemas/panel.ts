import { z } from 'zod';
import { history, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

export const FORMS = [
  'sub-committee',
  'themed-meeting',
  'scrutiny-review',
  'task-group',
  'standing-item',
] as const;
export type Form = (typeof FORMS)[number];

/** One piece of scrutiny by one panel. File: `content/panels/hampshire-cse-review-2015.md`. */
export const panel = z.strictObject({
  title: line.describe(
    'Which panel did what: "Hampshire: scrutiny review of child sexual exploitation".',
  ),
  panel: line.describe('Name of the panel.'),
  force: ref('forces', 'panels').describe('Id of the force.'),
  host: words.optional().describe('Who hosted or supported it, where known.'),
  form: z.enum(FORMS).describe('The form the scrutiny took.'),
  date: pastDate.nullable().describe('When it took place, or began; null where not established.'),
  when: words.describe('When, in words, with what is not known.'),
  themes: z
    .array(ref('themes', 'panels'))
    .min(1, 'must name at least one theme')
    .describe('Ids of the themes it took up.'),
  onChildProtection: z
    .boolean()
    .default(true)
    .describe('False for scrutiny of other matters, kept for its form.'),
  topic: words.describe('What it was about, in a sentence or two.'),
  asked: z.array(words).describe('What the panel asked, one item a question.'),
  heardFrom: z.array(words).describe('Whom it heard. Nobody below chief officer rank is named.'),
  found: z.array(words).describe('What it found.'),
  recommended: z.array(words).describe('What it recommended.'),
  outcome: words.optional().describe('What came of it, where known.'),
  documented: z
    .enum(['well', 'partly', 'little'])
    .describe('How well it is documented in what could be read.'),
  documentedNote: words.describe('What was read and what is missing, in a sentence.'),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1, 'must name at least one source')
    .describe('Ids of the sources.'),
  ...history,
});
