import { z } from 'zod';
import { fullDate, history, line, pastDay, words } from './fields.ts';
import { ref } from './references.ts';

/** What a reader needs an article for, in the order in which the list of articles has them. */
export const NEEDS = [
  'before-a-meeting',
  'after-a-report',
  'the-public',
  'the-system',
  'this-record',
] as const;
export type Need = (typeof NEEDS)[number];

/** So many sentences are read in half a minute. */
const MOST_IN_SHORT = 4;

/** An article. The only kind written in MDX, with the components listed in CONTRIBUTING. */
export const guidance = z.strictObject({
  title: line.describe(
    'Title of the article, which says what it helps to do: "Asking about late calls".',
  ),
  description: words
    .max(200)
    .describe(
      'What the reader will be able to do, in one sentence: "How to ask the commissioner about calls that come late."',
    ),
  inShort: z
    .array(line)
    .max(MOST_IN_SHORT, `must name at most ${MOST_IN_SHORT}`)
    .default([])
    .describe(
      'What a reader with half a minute has to know, a sentence each, of what the article tells below with its sources: "The first day counts."',
    ),
  published: pastDay.describe(
    'The day on which the article was first published: for a new one today.',
  ),
  reviewed: pastDay.describe(
    'The day on which the article was last read against its sources: for a new one today.',
  ),
  reviewBy: fullDate.describe(
    'The day by which the article has to be read against its sources again, such as six months from today.',
  ),
  author: words.describe(
    'The role of who wrote it, never the name of a person: "Editors of Lines of Enquiry".',
  ),
  for: z
    .enum(NEEDS)
    .describe(
      'What a reader needs it for, under which the list of articles shows it, such as "before-a-meeting" for what to ask and how to meet, or "the-system" for who does what.',
    ),
  themes: z
    .array(ref('themes', 'articles'))
    .default([])
    .describe(
      'Ids of the themes that the article deals with, such as that of "Missing children"; none for an article on method.',
    ),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1, 'must cite at least one source')
    .describe(
      'Ids of all documents that the article cites, such as an inspection report or an Act.',
    ),
  ...history,
});
