import { z } from 'zod';
import { history, INSPECTORATES, line, pastDate, words } from './fields.ts';
import { ref } from './references.ts';

export const PROGRAMMES = [
  'letter',
  'sif',
  'ilacs',
  'monitoring-visit',
  'jtai',
  'ncpi',
  'ncpi-follow-up',
  'peel',
  'thematic',
] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const GRADES = [
  'Outstanding',
  'Good',
  'Adequate',
  'Requires improvement',
  'Requires improvement to be good',
  'Inadequate',
] as const;

/** A report, or another document in which an inspectorate says what it found. */
export const inspection = z.strictObject({
  title: line.describe('What was inspected, and when: "Cleveland Police: child protection, 2017".'),
  inspectorate: z.enum(INSPECTORATES).describe('Who inspected; "joint" for several together.'),
  programme: z.enum(PROGRAMMES).describe('Under which programme.'),
  council: words.optional().describe('Council area, where one was inspected: "Stockton-on-Tees".'),
  forces: z
    .array(ref('forces', 'inspections'))
    .describe('Ids of the forces it concerns; empty for a national report.'),
  fieldwork: z
    .strictObject({
      from: pastDate.describe('First day, month or year of the inspection.'),
      to: pastDate.describe('Last day, month or year of the inspection.'),
    })
    .optional()
    .describe('When inspectors were there, where known.'),
  published: pastDate
    .nullable()
    .describe('When the report was published, or null where not established.'),
  publishedNote: words
    .optional()
    .describe(
      'Why the date is not known, or how sources differ. Needed where the day is not known.',
    ),
  publishedBasis: z
    .enum(['inspectorate', 'bound-body', 'news', 'web-page'])
    .optional()
    .describe(
      'Who establishes the day of publication: the inspectorate, a body that has to answer (force, commissioner, mayor), a news item or a web page. For reports of HMIC and HMICFRS with a day.',
    ),
  round: line
    .optional()
    .describe('The round of inspections, which places a report without a date: "PEEL 2021/22".'),
  judgement: words.optional().describe('The overall judgement in the words of the report.'),
  grades: z
    .array(
      z.strictObject({
        force: ref('forces').optional().describe('Id of the force graded; left out for a council.'),
        round: line.describe('The round of inspections: "PEEL 2018/19".'),
        question: line.describe('What was graded: "Protecting vulnerable people".'),
        grade: z.enum(GRADES).describe('The grade as published.'),
        source: ref('sources', 'citedBy').describe('Id of the source.'),
      }),
    )
    .default([])
    .describe('Grades as published. They are quoted, never compared across rounds.'),
  scope: words.optional().describe('What the inspection looked at.'),
  limits: words
    .optional()
    .describe('What it did not look at, or what is known of it only in part.'),
  follows: ref('inspections', 'followedBy')
    .optional()
    .describe('Id of the earlier inspection that this one returned to.'),
  source: ref('sources', 'citedBy').describe('Id of the source that the summary rests on.'),
  alsoIn: z.array(ref('sources', 'citedBy')).default([]).describe('Ids of further sources.'),
  ...history,
});
