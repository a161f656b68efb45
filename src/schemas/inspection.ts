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
  title: line.describe(
    'What was inspected and when, in one line: "Cleveland Police: child protection, 2017".',
  ),
  inspectorate: z
    .enum(INSPECTORATES)
    .describe(
      'Who inspected, by the name of the time: "hmic" until July 2017, "hmicfrs" since; "joint" for several together.',
    ),
  programme: z
    .enum(PROGRAMMES)
    .describe(
      'Under which programme of inspections it was made, such as "ncpi" for a national child protection inspection, or "letter" for a letter of inspectors.',
    ),
  council: words
    .optional()
    .describe(
      'The council area, where one was inspected, without "Borough Council" and the like: "Stockton-on-Tees".',
    ),
  forces: z
    .array(ref('forces', 'inspections'))
    .describe(
      'Ids of the forces that were inspected, or that police the council area, such as that of "Cleveland Police"; empty for a national report.',
    ),
  fieldwork: z
    .strictObject({
      from: pastDate.describe(
        'The first day of the inspection, such as the Monday of its first week; where the day is not known the month or the year.',
      ),
      to: pastDate.describe(
        'The last day of the inspection, such as the Friday of its last week; where the day is not known the month or the year.',
      ),
    })
    .optional()
    .describe('When inspectors were there, where that is known, such as two weeks in May 2016.'),
  published: pastDate
    .nullable()
    .describe(
      'When the report was published, such as the day on its first page, or null where not established.',
    ),
  publishedNote: words
    .optional()
    .describe(
      'Why the date is not known, or how sources differ, in a sentence: "The archived page gives no date." Needed where the day is not known.',
    ),
  publishedBasis: z
    .enum(['inspectorate', 'bound-body', 'news', 'web-page'])
    .optional()
    .describe(
      'Who establishes the day of publication: the inspectorate, a body that has to answer ("bound-body": force, commissioner, mayor), a news item or a web page. For reports of HMIC and HMICFRS with a day.',
    ),
  round: line
    .optional()
    .describe('The round of inspections, which places a report without a date: "PEEL 2021/22".'),
  judgement: words
    .optional()
    .describe(
      'The overall judgement in the words of the report, where it gives one: "Requires improvement to be good".',
    ),
  grades: z
    .array(
      z.strictObject({
        force: ref('forces')
          .optional()
          .describe(
            'Id of the force that was graded, such as that of "Cleveland Police"; left out for the grade of a council.',
          ),
        round: line.describe('The round of inspections in which it was graded: "PEEL 2018/19".'),
        question: line.describe(
          'What was graded, in the words of the report: "Protecting vulnerable people".',
        ),
        grade: z
          .enum(GRADES)
          .describe(
            'The grade as published, never one translated from another scale: "Requires improvement".',
          ),
        source: ref('sources', 'citedBy').describe(
          'Id of the document in which the grade can be read, such as the report itself.',
        ),
      }),
    )
    .default([])
    .describe(
      'Grades as published, one item a grade, such as "Good" for protecting vulnerable people. They are quoted, never compared across rounds.',
    ),
  gradesLeftOut: z
    .boolean()
    .default(false)
    .describe(
      'True where the report gave more grades than are listed, such as four areas of which one is named; the judgement then stands beside those.',
    ),
  noneInadequate: z
    .boolean()
    .default(false)
    .describe(
      'True where what was read shows that the report graded nothing inadequate: it says so, or all its grades are named or counted, such as "good in two areas and adequate in seven". Without it the site says that this is not known.',
    ),
  scope: words
    .optional()
    .describe(
      'What the inspection looked at, in a sentence: "How the force protects children in need of help."',
    ),
  limits: words
    .optional()
    .describe(
      'What the inspection did not look at, or what is known of it only in part: "Only the opening of the report could be read."',
    ),
  follows: ref('inspections', 'followedBy')
    .optional()
    .describe(
      'Id of the earlier inspection to which this one itself returned, such as the first inspection of a post-inspection review.',
    ),
  source: ref('sources', 'citedBy').describe(
    'Id of the document that the summary rests on, such as the report itself.',
  ),
  alsoIn: z
    .array(ref('sources', 'citedBy'))
    .default([])
    .describe(
      'Ids of further documents that tell of the inspection, such as a news item on the day of the report.',
    ),
  ...history,
});
