import { dated, withLines, type Brief, type BriefLine } from './brief.ts';
import { changesOf, countsOfChanges } from './changes.ts';
import { dateInWords } from './date-words.ts';
import { forceBeside } from './force-beside.ts';
import { infoOf } from '../schemas/index.ts';
import { INSPECTORATE } from './labels.ts';
import { nameOf, ownDateOf } from './names.ts';
import { inspectionDate } from './order.ts';
import { newestDated, newestDatedInWords } from './newest.ts';
import { capital } from './state.ts';
import type { Force, PublicRecord, Theme } from './types.ts';

const MOST_DATED = 4;
const MOST_DAYS = 3;
const MOST_REPORTS = 8;

/**
 * What is dated newest, a line each: of what kind, when, since when it is on this record, and the force where the title
 * does not name it.
 * @param most how many lines
 * @param about where only what is about one force or one theme is asked for
 */
export function newestDatedLines(
  record: Pick<PublicRecord, 'published' | 'asOf'>,
  most: number,
  about?: Force | Theme,
): BriefLine[] {
  return newestDated(record, about)
    .slice(0, most)
    .map((entry) => {
      const force = about?.kind === 'forces' ? undefined : forceBeside(entry);
      const what = [...(force ? [force] : []), infoOf(entry.kind).label].join(': ');
      return {
        text: nameOf(entry),
        when: `${what}, ${dateInWords(ownDateOf(entry)!)}; on this record since ${dateInWords(entry.data.added)}`,
        url: entry.path,
      };
    });
}

/** What is dated newest, with when it came on the record; and when anything was done to the record. */
export function briefOfNew(record: Pick<PublicRecord, 'published' | 'asOf'>, force?: Force): Brief {
  const url = `${force?.path ?? '/'}new/`;
  return {
    title: force ? `${force.data.name}: what is new` : 'What is new',
    url,
    lead: newestDatedInWords(record, force),
    facts: withLines([
      {
        name: 'Newest by date',
        lines: newestDatedLines(record, MOST_DATED, force),
        most: MOST_DATED,
      },
      {
        name: 'Done to this record',
        lines: changesOf(record, force)
          .slice(0, MOST_DAYS)
          .map((day) => ({
            text: dateInWords(day.day),
            when: capital(countsOfChanges([day])),
            url: `${url}#d${day.day}`,
          })),
        most: MOST_DAYS,
      },
    ]),
    links: [
      { text: 'All that is new', url },
      { text: 'How to follow it', url: `${url}#follow` },
    ],
  };
}

/** The reports of inspectors on record, newest first. */
export function briefOfReports({ inspections }: Pick<PublicRecord, 'inspections'>): Brief {
  const url = '/inspections/';
  return {
    title: 'The newest reports of inspectors on record',
    url,
    lead: `Of ${inspections.length} reports, letters and return visits on record, the newest by date. Others may have been published.`,
    facts: withLines([
      {
        name: 'Newest first',
        lines: inspections.slice(0, MOST_REPORTS).map((inspection) => ({
          text: inspection.data.title,
          when: `${INSPECTORATE[inspection.data.inspectorate]}, ${dated(inspectionDate(inspection))}`,
          url: inspection.path,
        })),
        most: MOST_REPORTS,
      },
    ]),
    links: [
      { text: 'All inspections', url },
      { text: 'What is new', url: '/new/' },
    ],
  };
}
