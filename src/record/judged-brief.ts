import { withLines, type Brief, type BriefLine } from './brief.ts';
import { gradedInadequate, isInadequateNow } from './grades-now.ts';
import { standingOf, statusNow } from './status.ts';
import type { Force, PublicRecord } from './types.ts';

/** The forces that are monitored above routine or stand with a cause of concern, and those whose newest grades name inadequate. */
export function briefOfJudged({ forces }: Pick<PublicRecord, 'forces'>): Brief {
  const lineOf = (force: Force, when: string): BriefLine => ({
    text: force.data.shortName,
    when,
    url: `${force.path}#grades`,
  });
  const lasting = forces.filter((force) => statusNow(force).length > 0);
  const inadequate = forces.filter(isInadequateNow);
  return {
    title:
      'Forces monitored, with a cause of concern, or graded inadequate, as far as is on record',
    url: '/glossary/#engage',
    lead: 'As told by the newest report or source on record, by name. Rounds differ in method, so that grades are not compared; what ended since may not be on record.',
    facts: withLines([
      {
        name: 'Monitoring or a cause of concern, with no end on record',
        lines: lasting.map((force) => lineOf(force, standingOf(force))),
        most: forces.length,
      },
      {
        name: 'Inadequate in the newest grades',
        lines: inadequate.map((force) => lineOf(force, gradedInadequate(force)[0]!.said)),
        most: forces.length,
      },
    ]),
    links: [
      {
        text: 'When a force is in special measures',
        url: '/guidance/when-a-force-is-in-special-measures/',
      },
      { text: 'All forces', url: '/forces/' },
    ],
  };
}
