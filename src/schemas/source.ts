import { z } from 'zod';
import { history, line, pastDate, webAddress, words } from './fields.ts';

/** A document that a claim rests on. File: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  title: line.describe('Title as published.'),
  publisher: line.describe('Who published it.'),
  published: pastDate.nullable().describe('When, or null where not established.'),
  address: webAddress
    .nullable()
    .describe('Where it can be read, or null where no address is known.'),
  kind: z
    .enum([
      'inspection-report',
      'letter',
      'news',
      'panel-paper',
      'legislation',
      'guidance',
      'web-page',
      'data',
    ])
    .describe('What kind of document it is.'),
  read: z
    .enum(['whole', 'opening', 'not-read'])
    .describe(
      'How it was read: whole, its opening or an extract only, or not at all (known through another source).',
    ),
  copy: z
    .enum(['archived', 'live'])
    .default('live')
    .describe('Whether an archived copy was read, or the page itself.'),
  accessed: pastDate.describe('The day it was read, or the month of an archived copy.'),
  note: words.optional().describe('A doubt about it, or where the copy came from.'),
  ...history,
});
