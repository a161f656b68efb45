import {
  isAnswer,
  answererOf,
  answersTo,
  attributedTo,
  citationsOf,
  datelineText,
  evidenceInWords,
  followUpSentence,
  silenceAfter,
  stands,
  type Finding,
  type Force,
} from '../../../record/index.ts';
import { plain } from '../../plain.ts';
import { plainLine } from '../document.ts';
import type { PaperEntry } from '../entry.ts';
import type { Ref } from '../refs.ts';
import { dayOf, entryOf, idsOf, line, noAnswer, notesOn, type Given, type Made } from './made.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** More forces than these are counted and not named. */
const MOST_NAMED = 3;

/** A finding, to be chosen from the list of each of its forces. */
export function* findingMade(finding: Finding, given: Given): Generator<Made> {
  const { data, forces, theme } = finding;
  const title = `${namesOf(forces, 'shortName')}: ${data.headline}`;
  const entry = entryOf(finding, { title, of: namesOf(forces, 'name') }, () =>
    findingTold(finding, given),
  );
  const refs = idsOf(finding).map((id): Ref => `f.${id}`);
  const [first, ...others] = stands(finding) ? forces : [];
  const choiceOf = (force: Force) => ({
    title: data.headline,
    line: `${theme.data.name}. ${evidenceInWords(finding)}`,
    themes: [theme.id],
    force: force.id,
  });
  yield { refs, entry, ...(first && { choice: choiceOf(first) }) };
  for (const force of others) yield { refs: refs.slice(0, 1), entry, choice: choiceOf(force) };
}

/** Of which forces a finding is, as a name before it. */
function namesOf(forces: readonly Force[], field: 'name' | 'shortName'): string {
  if (forces.length === 0) return 'National';
  return forces.length > MOST_NAMED
    ? `${forces.length} forces`
    : AND.format(forces.map(({ data }) => data[field]));
}

function findingTold(finding: Finding, given: Given): Pick<PaperEntry, 'lines' | 'notes'> {
  const { followedBy, data, body } = finding;
  const [{ source, locator } = { source: finding.source, locator: '' }] = citationsOf(finding);
  const answers = answersTo(finding);
  return {
    lines: [
      line([{ text: datelineText(finding, given.record.asOf), isStrong: true }]),
      ...(data.claimedBy
        ? [plainLine(`Claimed by ${data.claimedBy}, not by the inspectorate.`)]
        : []),
      line([{ text: `${plain(body)} (${attributedTo(finding)}, ${locator})`, source: source.id }]),
      ...followedBy.map((tie) =>
        line(
          [
            { text: `${followUpSentence(tie)}: ` },
            {
              text: tie.finding.data.headline,
              href: tie.finding.path,
              source: tie.finding.source.id,
            },
          ],
          true,
        ),
      ),
      ...(followedBy.length === 0 ? [plainLine(silenceAfter(finding))] : []),
      ...answers.map((answer) =>
        line(
          [
            {
              text: `${dayOf(answer)}, ${answererOf(answer)} ${isAnswer(answer) ? 'answered' : 'said'}: `,
            },
            { text: answer.data.headline, href: answer.path, source: answer.source.id },
            ...noAnswer(answer, isAnswer(answer)),
          ],
          true,
        ),
      ),
    ],
    notes: notesOn(
      [
        source,
        ...followedBy.map((tie) => tie.finding.source),
        ...answers.map((answer) => answer.source),
      ],
      given,
    ),
  };
}
