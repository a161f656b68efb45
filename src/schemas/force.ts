import { z } from 'zod';
import { history, line, partialDate, pastDate, pastDay, webAddress, words } from './fields.ts';
import { ref } from './references.ts';

/** The regions of England as the Office for National Statistics has them, and Wales. */
const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
] as const;

/** A territorial police force. File: `content/forces/cleveland.md`; its id is data.police.uk's. */
export const force = z.strictObject({
  name: line.describe('The full name of the force as it writes it: "Cleveland Police".'),
  shortName: line.describe(
    'The name without "Police" or "Constabulary", for lists and tables: "Cleveland".',
  ),
  aliases: z
    .array(line)
    .default([])
    .describe('Other names people use, for search: "GMP", "the Met".'),
  ons: z
    .string()
    .regex(/^(E23|W15)\d{6}$/, 'must be an ONS police force area code, like E23000013 or W15000001')
    .describe(
      'Code that the Office for National Statistics has for the police force area: "E23000013".',
    ),
  nation: z
    .enum(['England', 'Wales'])
    .describe('The nation in which the force area lies: "England" or "Wales".'),
  region: z
    .enum(REGIONS)
    .describe(
      'The region in which the Office for National Statistics counts the force area, such as "North East"; "Wales" for Welsh forces.',
    ),
  website: webAddress.describe(
    'Address of the website of the force itself: "https://www.cleveland.police.uk/".',
  ),
  oversight: z
    .array(
      z.strictObject({
        role: z
          .enum(['commissioner', 'fire-commissioner', 'mayor', 'city-authority'])
          .describe(
            'What kind of office holds the force to account, such as "commissioner" for a Police and Crime Commissioner.',
          ),
        title: line.describe(
          'The name of the office in words, never that of a person: "Police and Crime Commissioner".',
        ),
        from: pastDate
          .nullable()
          .describe(
            'When this office took over, such as 2012-11-22 for the first commissioners, or null where not established.',
          ),
        to: partialDate
          .nullable()
          .describe(
            'When this office ended, such as the day before the next one took over, or null while it lasts.',
          ),
        body: words
          .optional()
          .describe(
            'The local policing body, where it is not the office itself: "Mayor\'s Office for Policing and Crime".',
          ),
        asOf: pastDate.describe(
          'The date at which the source says so, such as the date of the page or the archived copy.',
        ),
        source: ref('sources', 'citedBy').describe(
          'Id of the document in which the office can be read, such as its own page or the order that made it.',
        ),
        holders: z
          .array(
            z.strictObject({
              name: line.describe(
                'Who holds or held the office, by first name and surname alone, without titles such as "Councillor".',
              ),
              from: pastDate
                .nullable()
                .describe(
                  'Since when this person has held the office, such as the day of taking office, or null where not established.',
                ),
              to: partialDate
                .nullable()
                .describe(
                  'Until when this person held the office, such as the day on which the next one took over, or null while it lasts.',
                ),
              asOf: pastDate.describe(
                'The date of the page on which the holder was seen, such as the month of an archived copy.',
              ),
              source: ref('sources', 'citedBy').describe(
                'Id of that page among the sources, such as a page of the office about its holder.',
              ),
              note: words
                .optional()
                .describe('A doubt or a change, in a sentence: "The page gives no date."'),
            }),
          )
          .default([])
          .describe(
            'Who held the office, one item a person, oldest first, where a page such as that of the office names them.',
          ),
      }),
    )
    .min(1, 'must name at least one office')
    .describe(
      'Who has held the force to account, one item an office, oldest first: a "commissioner", then a "mayor". People stand among its holders.',
    ),
  panel: z
    .strictObject({
      name: line.describe(
        'Name of the panel in full, or of the body that does its work: "Cleveland Police and Crime Panel".',
      ),
      kind: z
        .enum(['panel', 'fire-panel', 'london-assembly', 'city-authority'])
        .describe('What kind of body it is, such as "panel" for a Police and Crime Panel.'),
      host: line
        .nullable()
        .describe(
          'The council that hosts the panel, in full, such as "Hampshire County Council", or null where not established.',
        ),
      hostBasis: z
        .enum(['stated', 'publishes-papers', 'contact-address'])
        .nullable()
        .describe(
          'How the host is known: "stated" where a page says so, "publishes-papers" where it does, "contact-address" where the panel gives its address.',
        ),
      website: webAddress
        .nullable()
        .describe(
          'Address of the page of the panel itself, such as one on the website of its host, or null where none was found.',
        ),
      asOf: pastDate
        .nullable()
        .describe(
          'The newest date that these pages show, such as that of the last meeting listed.',
        ),
      evidence: z
        .array(webAddress)
        .describe(
          'Addresses of the pages on which this rests, one item a page, such as that of the host about the panel.',
        ),
      note: words
        .optional()
        .describe('A doubt or a change, in a sentence: "The page gives no date."'),
    })
    .describe(
      'The body that scrutinises whoever holds the force to account, such as a Police and Crime Panel: its name, its host, and how that is known.',
    ),
  status: z
    .array(
      z.strictObject({
        kind: z
          .enum(['engage', 'enhanced-monitoring', 'cause-of-concern'])
          .describe(
            'What the inspectorate itself called it: "engage", "enhanced-monitoring" or "cause-of-concern".',
          ),
        about: words
          .optional()
          .describe(
            'What a cause of concern is about, in the words of the source: "how the force protects vulnerable people".',
          ),
        from: pastDate
          .nullable()
          .describe(
            'When the status began, such as the day of the announcement, or null where not established.',
          ),
        to: partialDate
          .nullable()
          .describe(
            'When the status ended, such as the day on which the inspectorate closed it, or null while no end is on record.',
          ),
        asOf: pastDate.describe(
          'The date of the newest source that says where the status stands, such as that of the last report on it.',
        ),
        source: ref('sources', 'citedBy').describe(
          'Id of the document that tells of its beginning, such as the announcement of the inspectorate.',
        ),
        endSource: ref('sources', 'citedBy')
          .optional()
          .describe(
            'Id of the document that tells of its end, such as the report that closed a cause of concern.',
          ),
        note: words
          .optional()
          .describe(
            'What is not known, or how sources differ, in a sentence: "No page gives the day of its end."',
          ),
      }),
    )
    .default([])
    .describe(
      'Status that the inspectorate gave the force, such as "engage", one item a period, oldest first.',
    ),
  checked: pastDay
    .optional()
    .describe(
      'The day on which an editor last looked for newer documents about this force, such as today; left out where no one has.',
    ),
  ...history,
});
