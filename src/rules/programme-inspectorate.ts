import { oneOf } from '../loader/words.ts';
import type { EntryData, Inspectorate } from '../schemas/index.ts';
import { firstDay } from '../schemas/dates.ts';
import type { Rule } from './rule.ts';

type Programme = EntryData<'inspections'>['programme'];

/** Whose programme each is; letters and thematic reports are anybody's. */
const WHOSE: Readonly<Partial<Record<Programme, readonly Inspectorate[]>>> = {
  sif: ['ofsted'],
  ilacs: ['ofsted'],
  'monitoring-visit': ['ofsted'],
  jtai: ['joint'],
  ncpi: ['hmic', 'hmicfrs'],
  'ncpi-follow-up': ['hmic', 'hmicfrs'],
  peel: ['hmic', 'hmicfrs'],
};
/** HMIC became HMICFRS on 19 July 2017; what it had inspected before may have come out that year. */
const HMIC_UNTIL = '2018-01-01';

export const rule: Rule = {
  slug: 'programme-inspectorate',
  *check({ valid }) {
    for (const { data, at } of valid.inspections) {
      const { inspectorate, programme, published } = data;
      const known = WHOSE[programme];
      if (known && !known.includes(inspectorate))
        yield {
          ...at('programme'),
          message: `The programme is "${programme}", but the inspectorate is "${inspectorate}".`,
          allowed: `for "${programme}" the inspectorate ${oneOf(known)}`,
          fix: 'Correct one of the two.',
        };
      if (inspectorate === 'hmic' && published && firstDay(published) >= HMIC_UNTIL)
        yield {
          ...at('inspectorate'),
          message: `The report came out on ${published}, when HMIC had been HMICFRS since July 2017.`,
          allowed: 'hmicfrs for a report of 2018 or later',
          fix: 'Write "hmicfrs", or correct the date.',
          example: 'inspectorate: hmicfrs',
        };
    }
  },
};
