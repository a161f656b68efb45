import {
  answererOf,
  attributedTo,
  capital,
  labels,
  questionsOf,
  stands,
  threadInBrief,
  threadOf,
  threadSentence,
  whenFound,
  type Force,
  type PackQuestion,
  type Thread,
} from '../../../record/index.ts';
import { askedOf } from '../../pack/document.ts';
import { onPaper } from '../../pack/question-on-paper.ts';
import { plainLine, type Line } from '../document.ts';
import type { Change, PaperEntry } from '../entry.ts';
import type { Ref } from '../refs.ts';
import {
  changesOf,
  dayOf,
  entryOf,
  idsOf,
  line,
  noAnswer,
  notesOn,
  withdrawalOf,
  type Given,
  type Made,
} from './made.ts';

/** So many findings of a thread are told; its page has all. */
const MOST_TOLD = 8;

/** The threads of a force, each with the question that it raises. */
export function* threadsOfForce(force: Force, given: Given): Generator<Made> {
  const { record, near } = given;
  const questions = stands(force) ? questionsOf(force, record, near(force)) : [];
  for (const theme of record.themes) {
    const thread = threadOf(force, theme);
    const ids = idsOf(force).flatMap((own) => idsOf(theme).map((about) => `${own}/${about}`));
    const named = {
      title: `${force.data.shortName}: ${theme.data.name.toLowerCase()}`,
      of: force.data.name,
      href: thread.path,
      // A correction of the force's own page says nothing of its themes.
      changes: withdrawalOf(force),
    };
    const about = { themes: [theme.id], force: force.id };
    yield {
      refs: ids.map((id): Ref => `t.${id}`),
      entry: entryOf(force, named, () => threadTold(thread, given)),
      ...(stands(force) && {
        choice: { ...about, title: theme.data.name, line: threadInBrief(thread) },
      }),
    };
    const raised = questions.find((it) => it.thread.theme === theme);
    if (!raised) continue;
    yield {
      refs: ids.map((id): Ref => `r.${id}`),
      entry: entryOf(force, named, () => raisedTold(raised, named, given)),
      choice: { ...about, title: raised.question, line: theme.data.name },
    };
  }
}

type Told = Pick<PaperEntry, 'lines' | 'notes' | 'changes'>;

function threadTold(thread: Thread, given: Given): Told {
  const told = thread.items.toReversed().slice(0, MOST_TOLD);
  const more = thread.items.length - told.length;
  const entries = told.map((item) => (item.kind === 'finding' ? item.finding : item.response));
  return {
    lines: [
      plainLine(threadSentence(thread)),
      ...told.map(itemLine),
      ...(more > 0
        ? [line([{ text: `${more} more on the page of this theme`, href: thread.path }])]
        : []),
    ],
    notes: notesOn(
      entries.map(({ source }) => source),
      given,
    ),
    changes: [
      ...entries.flatMap(changesWithin),
      ...withdrawnFrom(thread, given).flatMap(changesWithin),
    ],
  };
}

function itemLine(item: Thread['items'][number]): Line {
  const { path, data, source } = item.kind === 'finding' ? item.finding : item.response;
  return line(
    [
      { text: `${whenOf(item)}: `, isStrong: true },
      { text: data.headline, href: path, source: source.id },
      ...(item.kind === 'response' ? noAnswer(item.response, item.isAnswer) : []),
    ],
    true,
  );
}

function whenOf(item: Thread['items'][number]): string {
  if (item.kind === 'response')
    return `${dayOf(item.response)}, ${answererOf(item.response)} ${item.isAnswer ? 'answered' : 'said'}`;
  const { kind } = item.finding.data;
  return `${capital(whenFound(item.finding))}, ${attributedTo(item.finding)}, ${labels.FINDING_KIND[kind].one}`;
}

/** What became of an entry that is told within another: a thread changes with what it is made of. */
function changesWithin(
  node: Parameters<typeof changesOf>[0] & { data: { headline: string } },
): Change[] {
  return changesOf(node).map(({ date, text }) => ({
    date,
    text: `“${node.data.headline}”: ${text}`,
    isWithin: true,
  }));
}

/** Findings that a thread had until they were withdrawn. */
function withdrawnFrom({ force, theme }: Thread, { record }: Given) {
  return record.published.findings.filter(
    (finding) =>
      !stands(finding) && finding.data.theme === theme.id && finding.data.forces.includes(force.id),
  );
}

/** A question as put: in papers of several forces its words have to say of which it speaks. */
function raisedTold(
  raised: PackQuestion,
  { title, href }: { title: string; href: string },
  given: Given,
): Told & Required<Pick<PaperEntry, 'asked'>> {
  const { force } = raised.thread;
  const asked = askedOf(onPaper(raised));
  return {
    lines: [],
    asked: { ...asked, ask: `${force.data.shortName}: ${asked.ask}`, from: { text: title, href } },
    notes: notesOn(
      onPaper(raised).evidence.map(({ source }) => source),
      given,
    ),
    changes: raised.because.flatMap(changesWithin),
  };
}
