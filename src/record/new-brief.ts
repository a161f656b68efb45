import type { Brief } from './brief.ts';
import { withLines } from './brief.ts';
import { changesOf, countsOfChanges } from './changes.ts';
import { dateInWords } from './date-words.ts';
import { infoOf } from '../schemas/index.ts';
import { nameOf, ownDateOf } from './names.ts';
import { newestDated, newestDatedInWords } from './newest.ts';
import { capital } from './state.ts';
import type { Force, PublicRecord } from './types.ts';

const MOST_DATED = 4;
const MOST_DAYS = 3;

/** What is dated newest, with when it came on the record; and when anything was done to the record. */
export function briefOfNew(record: Pick<PublicRecord, 'published' | 'asOf'>, force?: Force): Brief {
  const url = `${force?.path ?? '/'}new/`;
  return {
    title: force ? `${force.data.name}: what is new` : 'What is new',
    url,
    lead: newestDatedInWords(record, force),
    facts: withLines([
      {
        name: 'Dated newest',
        lines: newestDated(record, force)
          .slice(0, MOST_DATED)
          .map((entry) => ({
            text: nameOf(entry),
            when: `${infoOf(entry.kind).label}, ${dateInWords(ownDateOf(entry)!)}; on this record since ${dateInWords(entry.data.added)}`,
            url: entry.path,
          })),
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
