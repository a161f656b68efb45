import { z } from 'zod';
import { citation, FINDING_KINDS, history, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

export const OUTCOMES = ['improved', 'not-improved', 'mixed', 'worse'] as const;
export const BASES = ['returned', 'later'] as const;

/** One claim of an inspectorate. File: `content/findings/<inspection>/<finding>.md`. */
export const finding = z.strictObject({
  headline: words
    .max(90, 'must be at most 90 characters')
    .describe(
      'The claim in one line, past tense, without adjectives of our own: "Officers had been told not to go to first conferences".',
    ),
  inspection: ref('inspections', 'findings').describe(
    'Id of the inspection that made the claim, such as that of "Cleveland Police: child protection, 2017"; also the name of the folder.',
  ),
  forces: z
    .array(ref('forces', 'findings'))
    .describe(
      'Ids of the forces that the claim is about, such as that of "Cleveland Police"; empty for a national finding.',
    ),
  council: line
    .optional()
    .describe(
      'The council area, where the finding was made in one, without "Borough Council" and the like: "Stockton-on-Tees".',
    ),
  theme: ref('themes', 'findings').describe(
    'Id of the theme that the claim is about, such as that of "Missing children"; of two the one that the source speaks of first.',
  ),
  kind: z
    .enum(FINDING_KINDS)
    .describe(
      'What kind of claim it is: a "weakness" or a "strength" that was found, a "recommendation", "progress" on an earlier finding, or "context" such as a figure.',
    ),
  date: pastDate
    .nullable()
    .describe(
      'When inspectors found it, such as the month of their visit, or, failing that, when it was published; null where not established.',
    ),
  source: ref('sources', 'citedBy').describe(
    'Id of the document in which the claim can be read, such as the report itself or a letter about it.',
  ),
  locator: line.describe(
    'Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.',
  ),
  claimedBy: words
    .optional()
    .describe('Who made the claim, where it is not the inspectorate: "Cleveland Police".'),
  alsoIn: z
    .array(citation)
    .default([])
    .describe(
      'Other documents in which the same claim can be read, such as a letter beside the report, each with the place in it.',
    ),
  followsUp: z
    .array(
      z.strictObject({
        finding: ref('findings').describe(
          'Id of the earlier finding on the same matter, such as one of 2016 that this one of 2019 comes back to.',
        ),
        basis: z
          .enum(BASES)
          .describe(
            'How the two are connected. "returned": the inspectorate itself went back to that finding. "later": a later report on the same matter.',
          ),
        outcome: z
          .enum(OUTCOMES)
          .optional()
          .describe(
            'What had become of it, only with "returned" and only where this report itself says so: "improved", "not-improved", "mixed" or "worse".',
          ),
      }),
    )
    .default([])
    .describe(
      'Earlier findings on the same matter to which this one is a later chapter: choose the earlier one, and say whether the inspectorate "returned" to it.',
    ),
  ...history,
});
