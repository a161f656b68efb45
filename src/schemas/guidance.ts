import { z } from 'zod';
import { fullDate, history, line, pastDay, words } from './fields.ts';
import { ref } from './references.ts';

/** An article. The only kind written in MDX, with the components listed in CONTRIBUTING. */
export const guidance = z.strictObject({
  title: line.describe('Title of the article.'),
  description: words.max(200).describe('What the reader will be able to do, in one sentence.'),
  published: pastDay.describe('The day of first publication.'),
  reviewed: pastDay.describe('The day it was last read against its sources.'),
  reviewBy: fullDate.describe('The day by which it has to be read again.'),
  author: words.describe('The role of who wrote it, not a name: "Editors".'),
  themes: z
    .array(ref('themes', 'articles'))
    .default([])
    .describe('Ids of the themes it deals with.'),
  sources: z
    .array(ref('sources', 'citedBy'))
    .min(1, 'must cite at least one source')
    .describe('Ids of all sources it cites.'),
  ...history,
});
