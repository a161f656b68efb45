import { z } from 'zod';
import { history, line, words } from './fields.ts';
import { ref } from './references.ts';

/** A question that a panel can put to its commissioner. The body says what a good answer would show. */
export const question = z.strictObject({
  question: line
    .endsWith('?', 'must end with a question mark')
    .describe(
      'The question, put to whoever holds the force to account, never to the force: "How do you know that calls about children are graded by risk?"',
    ),
  theme: ref('themes', 'questions').describe(
    'Id of the theme that the question is about, such as that of "Missing children".',
  ),
  why: words.describe(
    'Why ask: the evidence behind the question, in a sentence or two, attributed: "Ofsted found in 2016 that ..."',
  ),
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which that evidence can be read, such as an inspection report.',
  ),
  ...history,
});
