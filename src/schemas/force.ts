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
  name: line.describe('Full name: "Cleveland Police".'),
  shortName: line.describe('Name without "Police" or "Constabulary": "Cleveland".'),
  aliases: z
    .array(line)
    .default([])
    .describe('Other names people use, for search: "GMP", "the Met".'),
  ons: z
    .string()
    .regex(/^(E23|W15)\d{6}$/, 'must be an ONS police force area code, like E23000013 or W15000001')
    .describe('ONS code of the police force area.'),
  nation: z.enum(['England', 'Wales']).describe('England or Wales.'),
  region: z.enum(REGIONS).describe('ONS region; "Wales" for Welsh forces.'),
  website: webAddress.describe("The force's own website."),
  oversight: z
    .array(
      z.strictObject({
        role: z
          .enum(['commissioner', 'fire-commissioner', 'mayor', 'city-authority'])
          .describe('What kind of office holds the force to account.'),
        title: line.describe('The office in words: "Police and Crime Commissioner".'),
        from: pastDate
          .nullable()
          .describe('When this office took over, or null where not established.'),
        to: partialDate.nullable().describe('When it ended, or null while it lasts.'),
        body: words
          .optional()
          .describe(
            'The local policing body, where it is not the office itself: "Mayor\'s Office for Policing and Crime".',
          ),
        asOf: pastDate.describe('The date at which the source says so.'),
        source: ref('sources', 'citedBy').describe('Id of the source.'),
        holders: z
          .array(
            z.strictObject({
              name: line.describe('Who holds or held the office.'),
              from: pastDate.nullable().describe('Since when, or null where not established.'),
              to: partialDate.nullable().describe('Until when, or null while it lasts.'),
              asOf: pastDate.describe('The date of the page on which the holder was seen.'),
              source: ref('sources', 'citedBy').describe('Id of the source of that page.'),
              note: words.optional().describe('A doubt or a change, in a sentence.'),
            }),
          )
          .default([])
          .describe('Holders of the office by name, oldest first, where a page names them.'),
      }),
    )
    .min(1, 'must name at least one office')
    .describe('Who has held the force to account: dated roles, oldest first, not people.'),
  panel: z
    .strictObject({
      name: line.describe('Name of the panel, or of the body that does its work.'),
      kind: z
        .enum(['panel', 'fire-panel', 'london-assembly', 'city-authority'])
        .describe('What kind of body it is.'),
      host: line.nullable().describe('Council that hosts it, or null where not established.'),
      hostBasis: z
        .enum(['stated', 'publishes-papers', 'contact-address'])
        .nullable()
        .describe(
          'How the host is known: a page says so, it publishes the papers, or its address is given.',
        ),
      website: webAddress.nullable().describe('Page of the panel, or null where none was found.'),
      asOf: pastDate.nullable().describe('Newest date that the pages show.'),
      evidence: z.array(webAddress).describe('Pages on which this rests.'),
      note: words.optional().describe('A doubt or a change, in a sentence.'),
    })
    .describe('The body that scrutinises whoever holds the force to account.'),
  status: z
    .array(
      z.strictObject({
        kind: z
          .enum(['engage', 'enhanced-monitoring', 'cause-of-concern'])
          .describe('What the inspectorate called it.'),
        about: words.optional().describe('What a cause of concern is about.'),
        from: pastDate.nullable().describe('When it began, or null where not established.'),
        to: partialDate.nullable().describe('When it ended, or null while no end is on record.'),
        asOf: pastDate.describe('The date of the newest source that says where it stands.'),
        source: ref('sources', 'citedBy').describe('Id of the source of its beginning.'),
        endSource: ref('sources', 'citedBy').optional().describe('Id of the source of its end.'),
        note: words.optional().describe('What is not known, or how sources differ.'),
      }),
    )
    .default([])
    .describe('Status given by the inspectorate, dated from and to, oldest first.'),
  checked: pastDay
    .optional()
    .describe(
      'The day on which an editor looked for newer documents about this force; left out where no one has.',
    ),
  ...history,
});
