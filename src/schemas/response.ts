import { z } from 'zod';
import { history, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

/** What a body answered to an inspection. The body of the file says what it answered. */
export const response = z.strictObject({
  headline: words
    .max(90, 'must be at most 90 characters')
    .describe('Who answered what, in one line.'),
  from: z
    .enum(['force', 'commissioner', 'inspectorate', 'council', 'government', 'other'])
    .describe('What kind of body answered.'),
  by: line.describe('The body or the office: "Cleveland Police".'),
  forces: z.array(ref('forces', 'responses')).describe('Ids of the forces it concerns.'),
  inspection: ref('inspections', 'responses')
    .optional()
    .describe('Id of the inspection it answers.'),
  findings: z
    .array(ref('findings', 'responses'))
    .default([])
    .describe('Ids of the findings it answers, where it names them.'),
  date: pastDate.nullable().describe('When it was given, or null where not established.'),
  source: ref('sources', 'citedBy').describe('Id of the source.'),
  locator: words.describe('Where in the source.'),
  ...history,
});
