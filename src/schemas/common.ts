import { z } from 'zod';
import { isPartialDate } from '../record/dates.ts';

/** The kinds of entry, which are also the names of the folders in `content/`. */
export const KINDS = [
  'forces',
  'inspections',
  'findings',
  'responses',
  'panels',
  'themes',
  'questions',
  'guidance',
  'glossary',
  'sources',
  'events',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Makes one text of what a YAML reader may return for a date: `2016` is read as a number,
 * and Astro's reader returns `2016-10-25` as a Date. Impossible dates are caught before that,
 * by the check, which reads the text itself.
 */
function dateAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
}

/** A date known to the day, the month or the year: `2016-10-25`, `2016-10` or `2016`. */
export const partialDate = z.preprocess(
  dateAsText,
  z.string().refine(isPartialDate, {
    error: 'must be a real date written 2016-10-25, 2016-10 or 2016',
  }),
);

/** A date known to the day: `2016-10-25`. */
export const fullDate = z.preprocess(
  dateAsText,
  z.string().refine((value) => isPartialDate(value) && value.length === 10, {
    error: 'must be a real date written 2016-10-25',
  }),
);

/** Some words: not empty, no spaces at either end. */
export const words = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), {
    error: 'must not begin or end with a space',
  });

/** The id of another entry: the path of its file inside its folder, without the ending. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: small letters, digits and hyphens');

/** The id of a finding: `<inspection>/<finding>`. */
export const findingId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be the id of a finding: <inspection>/<finding>',
  );

/** An address on the web. Plain http is allowed, for some archives have no other. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with https:// or http://',
});

/** A place in a source where a claim can be found. */
export const citation = z.strictObject({
  source: id.describe('Id of the source.'),
  locator: words.describe('Where in the source: a page, a paragraph, a heading.'),
});

/** Fields that every published entry may have once it has been changed. */
export const history = {
  formerIds: z
    .array(z.string())
    .default([])
    .describe('Earlier ids of this entry. Their addresses lead here, so that no link breaks.'),
  withdrawn: z
    .strictObject({
      date: fullDate.describe('The day the entry was withdrawn.'),
      reason: words.describe('Why, in a sentence. The page stays and shows it.'),
    })
    .optional()
    .describe('Set when the entry no longer stands.'),
  corrections: z
    .array(
      z.strictObject({
        date: fullDate.describe('The day of the correction.'),
        what: words.describe('What was wrong and what it says now.'),
      }),
    )
    .default([])
    .describe('Corrections made since publication. All are listed on the corrections page.'),
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
