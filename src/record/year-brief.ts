import { answersTo, isAnswer } from './answers.ts';
import { dated, lineOfFinding, papersOf, withLines, type Brief } from './brief.ts';
import { courseOf } from './course.ts';
import { dateInWords } from './date-words.ts';
import { listInWords } from './age.ts';
import { countsInWords } from './findings.ts';
import { afterYear, laterOnThemes } from './afterwards.ts';
import { INSPECTORATE } from './labels.ts';
import { gravestFirst } from './latest-inspection.ts';
import { findingDate, newestThenId } from './order.ts';
import { capital } from './state.ts';
import { whenFound } from './thread-words.ts';
import type { Finding, Force, Inspection } from './types.ts';

const isWeakness = ({ data }: Finding) => data.kind === 'weakness';

/** So many findings of a year are told, of the answers to them and of later weaknesses; the timeline has all. */
const MOST_FOUND = 5;
const MOST_AFTER = 4;

/**
 * What was found of a force in a year, who answered that and what later findings are linked to it, and what befell the
 * force as a whole since then. That one line follows another says nothing of causes.
 */
export function briefOfYear(force: Force, year: string): Brief {
  const found = force.findings.filter((it) => findingDate(it)?.startsWith(year));
  const after = afterwards(force, found);
  const since = courseOf(force).filter(({ date }) => date !== null && date >= year);
  const { name, shortName } = force.data;
  const counted =
    found.length > 0
      ? `On record of ${year} about ${shortName}: ${countsInWords(found)}${onThemes(found)}.`
      : `No finding of ${year} about ${shortName} is on record.`;
  const came = afterYear(found, force, year);
  const weak = found.filter(isWeakness);
  const again = laterOnThemes(weak, force).filter((it) => isWeakness(it) && !found.includes(it));
  const silent =
    found.length > 0 && after.length === 0 && came.length === 0
      ? 'No answer to what was found and no later finding linked to it is on record.'
      : '';
  return {
    title: `${name}: ${year}, and what is on record after it`,
    url: `/timeline/forces/${force.id}/${found.length > 0 ? `#in-${year}` : ''}`,
    lead: [counted, silent].filter(Boolean).join(' '),
    facts: withLines([
      {
        name: 'After it, in short',
        lines: came.map((text) => ({ text })),
        most: came.length,
      },
      {
        name:
          found.length > MOST_FOUND
            ? `Found in ${year}: ${MOST_FOUND} of ${found.length}`
            : `Found in ${year}`,
        lines: gravestFirst(found).map(lineOfFinding),
        most: MOST_FOUND,
      },
      {
        name: `The force as a whole, from ${year} on`,
        lines: since.map(({ date, isUndated, what, who, path }) => ({
          text: what,
          when: [dated(isUndated ? null : date), who].filter(Boolean).join(', '),
          url: path,
        })),
        most: 12,
      },
      {
        name: `Answers to that, and later findings linked to it${partOf(after)}`,
        lines: after,
        most: MOST_AFTER,
      },
      {
        name: `Weaknesses recorded later on the same themes, newest first${partOf(again)}`,
        lines: again.map(lineOfFinding),
        most: MOST_AFTER,
      },
    ]),
    links: [
      { text: 'All on record, by date', url: `/timeline/forces/${force.id}/` },
      papersOf(force),
    ],
  };
}

const partOf = ({ length }: readonly unknown[]) =>
  length > MOST_AFTER ? `: ${MOST_AFTER} of ${length}` : '';

/** The themes of what was found, where they are few. @example ' (custody and vetting)' */
export function onThemes(found: readonly Finding[]): string {
  const names = new Set(found.map(({ theme }) => theme.data.name.toLowerCase()));
  return names.size <= MOST_FOUND ? ` (${listInWords([...names])})` : '';
}

/** The same of the year of a letter on several forces, with whether it tells of this one. */
export function briefOfLetter({ data }: Inspection, force: Force): Brief {
  const brief = briefOfYear(force, data.published!.slice(0, 4));
  const isOrIsNot = data.forces.includes(force.id) ? 'is' : 'is not';
  const letter = `${INSPECTORATE[data.inspectorate]}'s letter published on ${dateInWords(data.published!)}`;
  return {
    ...brief,
    lead: `${force.data.shortName} ${isOrIsNot} among the forces recorded under ${letter}. ${brief.lead}`,
  };
}

/** Who answered findings, and the later findings that are linked to them: oldest first, each once. */
function afterwards(force: Force, found: readonly Force['findings'][number][]) {
  const answers = new Set(found.flatMap(answersTo).filter((it) => isAnswer(it, force)));
  const later = new Set(found.flatMap((it) => it.followedBy.map(({ finding }) => finding)));
  const lines = [
    ...[...answers].map((answer) => ({
      at: [answer.data.date, answer.id] as const,
      line: {
        text: answer.data.headline,
        when: `answer, ${dated(answer.data.date)}`,
        url: answer.path,
      },
    })),
    ...[...later].map((finding) => ({
      at: [findingDate(finding), finding.id] as const,
      line: { ...lineOfFinding(finding), when: capital(whenFound(finding)) },
    })),
  ];
  return lines.toSorted((a, b) => newestThenId(b.at, a.at)).map(({ line }) => line);
}
