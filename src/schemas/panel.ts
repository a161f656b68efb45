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

/** It is told on paper whole or not at all. */
const MOST_OF_TAKEAWAY = 200;

/** One piece of scrutiny by one panel. File: `content/panels/hampshire-cse-review-2015.md`. */
export const panel = z.strictObject({
  title: line.describe(
    'Which panel did what: "Hampshire: scrutiny review of child sexual exploitation".',
  ),
  panel: line.describe('Name of the panel in full: "Hampshire Police and Crime Panel".'),
  force: ref('forces', 'panels').describe(
    'Id of the force whose commissioner the panel scrutinises, such as that of "Hampshire and Isle of Wight Constabulary".',
  ),
  host: words
    .optional()
    .describe(
      'The council that hosts the panel or supported the work, where known: "Hampshire County Council".',
    ),
  form: z
    .enum(FORMS)
    .describe(
      'The form that the scrutiny took, such as a "task-group" of some members, or a "standing-item" at every meeting.',
    ),
  date: pastDate
    .nullable()
    .describe(
      'When it took place or began, such as the day of the meeting; null where not established.',
    ),
  when: words.describe(
    'When it took place in words, with what is not known: "Evidence heard in July 2015; the day of the report is not known."',
  ),
  themes: z
    .array(ref('themes', 'panels'))
    .min(1, 'must name at least one theme')
    .describe(
      'Ids of the themes that the panel took up, such as that of "Child sexual exploitation".',
    ),
  onChildProtection: z
    .boolean()
    .default(true)
    .describe(
      'Whether it was about the protection of children. False for scrutiny of other matters, such as road safety, kept as an example of its form.',
    ),
  topic: words.describe(
    'What the scrutiny was about, in a sentence or two: "How the commissioner holds the force to account for missing children."',
  ),
  asked: z
    .array(words)
    .describe(
      'What the panel asked, one item a question: "How many children went missing more than once?"',
    ),
  heardFrom: z
    .array(words)
    .describe(
      'Whom the panel heard, one item a body or an office: "the commissioner", "a children\'s charity". Nobody below chief officer rank is named.',
    ),
  found: z
    .array(words)
    .describe(
      'What the panel found, one item a finding, past tense: "Return interviews were not counted."',
    ),
  recommended: z
    .array(words)
    .describe(
      'What the panel recommended, one item a recommendation: "That the commissioner report on return interviews each quarter."',
    ),
  outcome: words
    .optional()
    .describe(
      'What came of it, where known: "The commissioner accepted four of five recommendations."',
    ),
  takeaway: words
    .max(MOST_OF_TAKEAWAY, `must be at most ${MOST_OF_TAKEAWAY} characters`)
    .optional()
    .describe(
      'What another panel can do in the same way, in one sentence that tells it what to do, from nothing but what is recorded here: "Tie each question to the office of the commissioner, and ask for evidence from outside." Left out where the record supports none.',
    ),
  documented: z
    .enum(['well', 'partly', 'little'])
    .describe(
      'How well it is documented in what could be read: "well" where its report or minutes could be read, "little" where only a mention was found.',
    ),
  documentedNote: words.describe(
    'What was read and what is missing, in a sentence: "The minutes were read; the report was not found."',
  ),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1, 'must name at least one source')
    .describe(
      'Ids of the documents in which this can be read, such as the minutes of the meeting.',
    ),
  ...history,
});
