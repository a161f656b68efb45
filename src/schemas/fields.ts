import { z } from 'zod';
import { isPartialDate } from './dates.ts';
import { ref } from './references.ts';

const DAY_MONTH_YEAR = 'must be a real date written 2016-10-25, 2016-10 or 2016';
const DAY = 'must be a real date written 2016-10-25';

const isDay = (text: string) => isPartialDate(text) && text.length === 10;

/** A date known to the day, the month or the year: `2016-10-25`, `2016-10` or `2016`. */
export const partialDate = z
  .string()
  .refine(isPartialDate, DAY_MONTH_YEAR)
  .meta({ date: 'partial' });

/** A date known to the day: `2016-10-25`. */
export const fullDate = z.string().refine(isDay, DAY).meta({ date: 'full' });

/** A partial date of what has happened: it may not lie in the future. */
export const pastDate = partialDate.meta({ date: 'partial', past: true });

/** A day on which something has happened: it may not lie in the future. */
export const pastDay = fullDate.meta({ date: 'full', past: true });

/** The longest field of the record has 531 characters; a text that is longer belongs below the fields. */
const LONGEST_FIELD = 1_000;

/** Some words: not empty, not only signs, no spaces at either end. */
export const words = z
  .string()
  .min(1, 'must not be empty')
  .max(LONGEST_FIELD, `must be at most ${LONGEST_FIELD} characters`)
  .refine((value) => value === '' || /[\p{L}\p{N}]/u.test(value), {
    error: 'must hold at least one letter or figure',
  })
  .refine((value) => value === value.trim() || !/[\p{L}\p{N}]/u.test(value), {
    error: 'must not begin or end with a space',
  });

/** The longest title of a source has 184 characters; a line in a list is to be taken in at a glance. */
const LONGEST_LINE = 250;

/** Some words that stand in one line of a list: a name, a title, a place in a document. */
export const line = words.max(LONGEST_LINE, `must be at most ${LONGEST_LINE} characters`);

/** An address on the web. Plain http is allowed, for some archives have no other. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with https:// or http://',
});

/** A place in a source where a claim can be found. */
export const citation = z.strictObject({
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which the claim can be read, such as a letter beside the report.',
  ),
  locator: line.describe(
    'Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.',
  ),
});

/** Fields of every entry: when it came on the record, and what has become of it since. */
export const history = {
  added: pastDay
    .meta({ date: 'full', past: true, offersToday: true })
    .describe(
      'The day on which the entry came on the record: for a new one today. It stays as it is when the entry is changed.',
    ),
  formerIds: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
          'must be an id: small letters, digits and hyphens',
        ),
    )
    .default([])
    .describe(
      'Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.',
    ),
  withdrawn: z
    .strictObject({
      date: pastDay.describe('The day on which the entry was withdrawn: most likely today.'),
      reason: words.describe(
        'Why it was withdrawn, in a sentence for the readers: "The report speaks of another force." The page stays and shows it.',
      ),
    })
    .optional()
    .describe(
      'Only where the entry no longer stands, such as a finding that the source does not bear out: when it was withdrawn, and why.',
    ),
  corrections: z
    .array(
      z.strictObject({
        date: pastDay.describe('The day on which the entry was corrected: most likely today.'),
        what: words.describe(
          'What was wrong and what it says now: "The finding was dated May 2016; it was made in June."',
        ),
      }),
    )
    .default([])
    .describe(
      'What was wrong after publication, such as a date or a figure, one item a correction. All are listed on the corrections page; a spelling needs none.',
    ),
};

export const INSPECTORATES = ['ofsted', 'hmic', 'hmicfrs', 'joint'] as const;
export type Inspectorate = (typeof INSPECTORATES)[number];

export const FINDING_KINDS = [
  'weakness',
  'strength',
  'recommendation',
  'progress',
  'context',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
