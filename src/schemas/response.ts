import { z } from 'zod';
import { history, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

/** What a body answered to an inspection. The body of the file says what it answered. */
export const response = z.strictObject({
  headline: words
    .max(90, 'must be at most 90 characters')
    .describe(
      'Who answered what, in one line, past tense: "The commissioner accepted all recommendations".',
    ),
  from: z
    .enum(['force', 'commissioner', 'inspectorate', 'council', 'government', 'other'])
    .describe(
      'What kind of body answered: "commissioner" also for a mayor who holds a force to account.',
    ),
  by: line.describe('The body or the office that answered, not a person: "Cleveland Police".'),
  forces: z
    .array(ref('forces', 'responses'))
    .describe('Ids of the forces that the answer is about, such as that of "Cleveland Police".'),
  inspection: ref('inspections', 'responses')
    .optional()
    .describe(
      'Id of the inspection that is answered, such as that of "Cleveland Police: child protection, 2017"; left out where the answer names none.',
    ),
  findings: z
    .array(ref('findings', 'responses'))
    .default([])
    .describe(
      'Ids of the findings that the answer itself names, such as one on missing children; none where it speaks of the report as a whole.',
    ),
  date: pastDate
    .nullable()
    .describe(
      'When the answer was given, such as the date of the letter, or null where not established.',
    ),
  section55: z
    .boolean()
    .default(false)
    .describe(
      'True where its source says that it is the comments under section 55 of the Police Act 1996, such as "response under section 55".',
    ),
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which the answer can be read, such as a letter or a page of the commissioner.',
  ),
  locator: words.describe(
    'Where in the source the answer stands, so that a reader finds it: "page 2, last paragraph", or the heading above it.',
  ),
  ...history,
});
