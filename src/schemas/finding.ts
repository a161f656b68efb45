import { z } from 'zod';
import { citation, FINDING_KINDS, history, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

export const OUTCOMES = ['improved', 'not-improved', 'mixed', 'worse'] as const;
export const BASES = ['returned', 'later'] as const;

/** One claim of an inspectorate. File: `content/findings/<inspection>/<finding>.md`. */
export const finding = z.strictObject({
  headline: words
    .max(90, 'must be at most 90 characters')
    .describe('The claim in one line, past tense, without adjectives of our own.'),
  inspection: ref('inspections', 'findings').describe(
    'Id of the inspection; also the name of the folder.',
  ),
  forces: z
    .array(ref('forces', 'findings'))
    .describe('Ids of the forces it concerns; empty for a national finding.'),
  council: line.optional().describe('Council area, where the finding was made in one.'),
  theme: ref('themes', 'findings').describe('Id of the theme.'),
  kind: z.enum(FINDING_KINDS).describe('What kind of claim it is.'),
  date: pastDate
    .nullable()
    .describe('When it was found or, failing that, published; null where not established.'),
  source: ref('sources', 'citedBy').describe('Id of the source.'),
  locator: line.describe('Where in the source: a page, a paragraph, a heading.'),
  claimedBy: words
    .optional()
    .describe('Who made the claim, where it is not the inspectorate: "Cleveland Police".'),
  alsoIn: z.array(citation).default([]).describe('Other places where the same claim is made.'),
  followsUp: z
    .array(
      z.strictObject({
        finding: ref('findings').describe('Id of the earlier finding.'),
        basis: z
          .enum(BASES)
          .describe(
            'returned: the inspectorate itself went back to that finding. later: a later report on the same matter.',
          ),
        outcome: z
          .enum(OUTCOMES)
          .optional()
          .describe('What the later source itself states, with "returned" alone.'),
      }),
    )
    .default([])
    .describe('Earlier findings that this one answers.'),
  ...history,
});
