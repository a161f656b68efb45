import { z } from 'zod';
import { history, line, words } from './fields.ts';
import { ref } from './references.ts';

/** A question that a panel can put to its commissioner. The body says what a good answer would show. */
export const question = z.strictObject({
  question: line
    .endsWith('?', 'must end with a question mark')
    .describe('The question, put to whoever holds the force to account, never to the force.'),
  theme: ref('themes', 'questions').describe('Id of the theme.'),
  why: words.describe('Why ask: the evidence behind it, in a sentence or two.'),
  source: ref('sources', 'citedBy').describe('Id of the source of that evidence.'),
  ...history,
});
