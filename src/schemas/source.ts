import { z } from 'zod';
import { history, line, pastDate, webAddress, words } from './fields.ts';

/** A document that a claim rests on. File: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  title: line.describe('The title of the document as it was published: "ILACS overview".'),
  publisher: line.describe(
    'Who published the document, in full: "Association of Directors of Children\'s Services".',
  ),
  published: pastDate
    .nullable()
    .describe(
      'When the document was published, such as the day on a letter, or null where not established.',
    ),
  address: webAddress
    .nullable()
    .describe(
      'Where on the web the document can be read, such as https://adcs.org.uk/inspection/article/ilacs-overview, or null where no address is known.',
    ),
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
    .describe(
      'What kind of document it is, such as "panel-paper" for the minutes or the report of a Police and Crime Panel.',
    ),
  read: z
    .enum(['whole', 'opening', 'not-read'])
    .describe(
      'How much of it was read: "whole", its "opening" or an extract only, or "not-read" where it is known only through another source.',
    ),
  copy: z
    .enum(['archived', 'live'])
    .default('live')
    .describe(
      'What was read: "archived" for a copy in a web archive, "live" for the page or paper itself.',
    ),
  archive: webAddress
    .optional()
    .describe(
      'Address of an archived copy, where one is known that a reader can open, such as one that begins with https://web.archive.org/web/.',
    ),
  accessed: pastDate.describe(
    'The day on which the document was read, such as today, or the month of an archived copy.',
  ),
  note: words
    .optional()
    .describe(
      'A doubt about the document or where the copy came from, in a sentence: "The copy lacks its last page."',
    ),
  ...history,
});
