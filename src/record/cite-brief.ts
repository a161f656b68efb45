import { papersOf, withLines, type Brief, type BriefLine } from './brief.ts';
import { documentOf } from './citation.ts';
import { gravestOf } from './gravest.ts';
import { threadsOf } from './thread.ts';
import type { Finding, Force, PublicRecord } from './types.ts';

const HOW: BriefLine = {
  text: 'How to cite and how not to misread this record',
  url: '/guidance/how-to-cite-and-not-misread/',
};
const READY =
  'The page of each finding has two texts to copy, under “Cite this”: what was found with its source, for minutes or a report, and the source alone.';
/** So many of the newest findings are told beside those that lead the page of the force. */
const NEWEST = 2;

/** How a finding is cited in minutes, where no force is named. */
export function briefOfCiting(): Brief {
  return {
    title: 'How to cite a finding in minutes or a report',
    url: HOW.url!,
    lead: `${READY} Add the name of your force to the search for its findings.`,
    facts: [],
    links: [HOW, { text: 'All findings', url: '/findings/' }],
  };
}

/** The findings of a force that are cited first: those that lead its page, then its newest, each with its document. */
export function briefOfCitingForce(
  force: Force,
  record: Pick<PublicRecord, 'themes' | 'asOf'>,
): Brief {
  const leading = gravestOf(force, record)?.told.map(({ finding }) => finding) ?? [];
  const newest = threadsOf(force, record.themes).told.map(({ latest }) => latest!);
  const others = newest.filter((finding) => !leading.includes(finding)).slice(0, NEWEST);
  return {
    title: `${force.data.name}: findings to cite in minutes or a report`,
    url: force.path,
    lead: READY,
    facts: withLines([
      { name: 'What leads the page of the force', lines: leading.flatMap(citedLines), most: 4 },
      { name: 'Newest on other themes', lines: others.flatMap(citedLines), most: 2 * NEWEST },
    ]),
    links: [
      HOW,
      { text: `All on record about ${force.data.shortName}`, url: force.path },
      papersOf(force),
    ],
  };
}

function citedLines(finding: Finding): BriefLine[] {
  return [
    { text: finding.data.headline, url: `${finding.path}#cite` },
    { text: `Source: ${documentOf(finding)}.` },
  ];
}
