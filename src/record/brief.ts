import { councilAddress } from '../schemas/council-address.ts';
import { numberInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { gravestOf } from './gravest.ts';
import { findingsIn } from './findings-in-council.ts';
import { countsInWords, newestByForce } from './findings.ts';
import { gradesNow } from './grades-now.ts';
import { capital, stateOfForce } from './state.ts';
import { FINDING_KIND, OUTCOME } from './labels.ts';
import { latestInspectionOf } from './latest-inspection.ts';
import { findingDate, inspectionDate } from './order.ts';
import { heldToAccount } from './oversight.ts';
import { askedOf, byNewest, raisedQuestion } from './raised-question.ts';
import { threadOf, threadsNear, threadsOf, type Thread } from './thread.ts';
import { monthFound, threadSentence, whenFound } from './thread-words.ts';
import type { Council, Finding, Force, PublicRecord, Theme } from './types.ts';
import { whoElse } from './who-else.ts';

/** A line of a brief: what is said, when it was so, and the page that says more. */
export interface BriefLine {
  text: string;
  when?: string;
  /** Whether a year in `when` is not its own: its date is not established. */
  isUndated?: true;
  url?: string;
}

/** What the record says, in short, of a thread, a force or a theme: enough to answer a question that names it. */
export interface Brief {
  title: string;
  url: string;
  lead: string;
  /**
   * What is said besides, under headings. At most `most` lines are shown of each. Where a year is asked of, a fact with
   * `ofYear` shows its lines of that year instead, under those words and the year, or what `none` says; where it has no
   * such lines and says nothing, all.
   */
  facts: { name: string; lines: BriefLine[]; most: number; ofYear?: string; none?: string }[];
  links: BriefLine[];
}

/** What a brief needs of the record beside its subject. */
export type BriefContext = Pick<PublicRecord, 'themes' | 'asOf'> & { neighbours: readonly Force[] };

export const papersOf = ({ path }: Force): BriefLine => ({
  text: 'Papers for a meeting',
  url: `${path}pack/`,
});

/** Where a force stands on a theme, what it raises, and where its neighbours stand. */
export function briefOfThread(force: Force, theme: Theme, context: BriefContext): Brief {
  const thread = threadOf(force, theme);
  const nextDoor = byNewest(context.neighbours.map((near) => threadOf(near, theme)));
  const question = raisedQuestion(thread, context, context.neighbours)?.question;
  const raised = {
    name: `The question this raises, for ${askedOf(thread)}`,
    lines: question ? [{ text: question, url: `${thread.path}#question` }] : [],
    most: 1,
  };
  const others = {
    name: 'Who else was told of a weakness',
    lines: whoElse(thread, context.asOf),
    most: 2,
  };
  const beside = { name: 'Next door', lines: nextDoor.map(lineOfNeighbour), most: 6 };
  return {
    title: `${force.data.shortName}: ${theme.data.name.toLowerCase()}`,
    url: thread.path,
    lead: threadSentence(thread),
    facts: withLines([
      {
        name: 'Newest on record',
        lines: thread.findings.toReversed().map(lineOfFinding),
        most: 1,
        ofYear: 'Found in',
      },
      // Where nothing was found here, what was found next door is all there is to go by.
      ...(thread.latest ? [raised, beside] : [beside, raised]),
      { name: 'Inspectors looked again', lines: lookedAgain(thread), most: 2 },
      others,
      {
        name: 'On a theme near to it',
        lines: threadsNear(thread).map((near) => ({
          ...lineOfNeighbour(near),
          text: near.theme.data.name,
        })),
        most: 2,
      },
      // The newer of the two: a thread is not the place for both.
      ...factsOfGrades(force).slice(0, 1),
    ]),
    links: [
      { text: 'All that was found and answered', url: thread.path },
      ...(thread.latest ? [{ text: 'Cite the newest', url: `${thread.latest.path}#cite` }] : []),
      papersOf(force),
    ],
  };
}

/** Findings with which inspectors went back to an earlier one on the same thread, newest first, with what had become of that. */
function lookedAgain({ findings }: Thread): BriefLine[] {
  return findings.toReversed().flatMap((finding) =>
    finding.followsUp
      .filter((tie) => tie.basis === 'returned' && tie.outcome && findings.includes(tie.finding))
      .map(({ finding: earlier, outcome }) => ({
        ...lineOfFinding(finding),
        text: `${finding.data.headline}. What was found in ${monthFound(earlier)} ${OUTCOME[outcome!]}`,
      })),
  );
}

/** What was inspected last, what stands highest by the inspectorate's scale, the latest grade, and the newest threads. */
export function briefOfForce(force: Force, context: BriefContext): Brief {
  const latest = latestInspectionOf(force);
  const { told } = threadsOf(force, context.themes);
  const gravest = gravestOf(force, context);
  return {
    title: force.data.name,
    url: force.path,
    lead: `${heldToAccount(force)} ${stateOfForce(force, context.asOf)}`,
    facts: withLines([
      {
        name: latest?.isOfChildProtection
          ? 'The latest child protection report'
          : 'The latest report with findings here',
        lines: latest
          ? [
              {
                text: latest.inspection.data.title,
                when: dated(inspectionDate(latest.inspection)),
                url: latest.inspection.path,
              },
            ]
          : [],
        most: 1,
      },
      {
        name: gravest?.what ?? '',
        lines: (gravest?.told ?? []).map(({ finding, when }) => ({
          text: finding.data.headline,
          when,
          url: finding.path,
        })),
        most: 2,
      },
      ...factsOfGrades(force),
      {
        name: 'Themes, newest first',
        lines: told.map(({ theme, path, latest: newest }) => ({
          text: theme.data.name,
          when: whenFound(newest!),
          url: path,
        })),
        most: 3,
      },
    ]),
    links: [
      { text: `All on record about ${force.data.shortName}`, url: force.path },
      papersOf(force),
      { text: 'What to ask', url: `${force.path}#ask` },
      { text: 'What is new here', url: `${force.path}new/` },
    ],
  };
}

/** So many findings made in the area of a council stand on its card; its page has all. */
const MOST_OF_COUNCIL = 6;

/**
 * The force of a council, with the newest findings made in the council's area and the page of all.
 * @param brief what the record says of the force
 */
export function briefOfCouncil(council: Council, force: Force, brief: Brief): Brief {
  const named = findingsIn(council, force);
  const name = `Findings made in ${council.name}`;
  return {
    ...brief,
    title: `${force.data.name}, the force of ${council.councilName}`,
    facts: [
      {
        name:
          named.length > MOST_OF_COUNCIL
            ? `${name}: ${MOST_OF_COUNCIL} of ${named.length}, newest first`
            : name,
        lines:
          named.length > 0
            ? named.map(lineOfFinding)
            : [{ text: 'None of its area alone is on record' }],
        most: MOST_OF_COUNCIL,
        ofYear: `${name} in`,
      },
      // Where there is one, it stands above already.
      ...(named.length > 1
        ? [{ name: 'On one page', lines: [lineOfAll(council, named.length)], most: 1 }]
        : []),
      ...brief.facts,
    ],
  };
}

/** What a theme means, what was found on it last, and in which forces. */
export function briefOfTheme(theme: Theme, forces: readonly Force[]): Brief {
  const told = byNewest(forces.map((force) => threadOf(force, theme))).filter(
    ({ latest }) => latest,
  );
  const counted = theme.findings.length > 0 ? ` ${capital(countsInWords(theme.findings))}.` : '';
  return {
    title: theme.data.name,
    url: theme.path,
    lead: `${theme.data.meaning}${counted}`,
    facts: withLines([
      {
        name: 'Newest on record',
        lines: newestByForce(theme.findings, 3).map(lineOfFinding),
        most: 3,
      },
      {
        name: 'Newest in each force',
        lines: told.map(lineOfNeighbour),
        most: 6,
      },
      {
        name: 'A question to ask',
        lines: theme.questions.map(({ data, path }) => ({ text: data.question, url: path })),
        most: 1,
      },
    ]),
    links: [
      { text: 'All forces on this theme', url: theme.path },
      { text: 'All questions', url: '/questions/' },
    ],
  };
}

export function withLines(facts: Brief['facts']): Brief['facts'] {
  return facts.filter(({ lines }) => lines.length > 0);
}

export function lineOfFinding(finding: Finding): BriefLine {
  const line = { text: finding.data.headline, when: whenFound(finding), url: finding.path };
  return findingDate(finding) === null ? { ...line, isUndated: true } : line;
}

function lineOfAll({ name }: Council, count: number): BriefLine {
  const all = count === 2 ? 'Both' : `All ${numberInWords(count)}`;
  return { text: `${all} findings made in ${name}`, url: councilAddress(name) };
}

function lineOfNeighbour({ force, path, latest }: Thread): BriefLine {
  const when = latest
    ? `${FINDING_KIND[latest.data.kind].one}, ${findingDate(latest) ? whenFound(latest) : 'date not established'}: ${latest.data.headline}`
    : 'none on record';
  return { text: force.data.shortName, when, url: path };
}

/** Where a force stands by its published grades, each leading to all of them. */
function factsOfGrades(force: Force): Brief['facts'] {
  return gradesNow(force).map(({ name, said }) => ({
    name,
    lines: [{ text: capital(said), url: `${force.path}#grades` }],
    most: 1,
  }));
}

export const dated = (date: string | null) => (date ? dateInWords(date) : 'date not established');
