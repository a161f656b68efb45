import {
  answersTo,
  answererOf,
  capital,
  citationsOf,
  dateInWords,
  datelineText,
  evidenceInWords,
  followUpSentence,
  labels,
  questionsOf,
  silenceAfter,
  stands,
  threadInBrief,
  threadOf,
  threadSentence,
  whenFound,
  type AnyNode,
  type Finding,
  type Force,
  type Panel,
  type PublicRecord,
  type Question,
  type Source,
  type Thread,
  type Theme,
} from '../../record/index.ts';
import { askedOf, named, paperNote } from '../pack/document.ts';
import { noteOf } from '../pack/notes.ts';
import { onPaper, plain } from '../pack/side-two.ts';
import { plainLine, type Line, type PaperNote, type Piece } from './document.ts';
import type { Change, Choice, EntryFile, PaperEntry } from './entry.ts';
import { fileOf, type Ref } from './refs.ts';

/** What the entries are made from. */
export interface Given {
  record: PublicRecord;
  site: URL;
  /** The forces next to a force. */
  near: (force: Force) => Force[];
}

/** An entry with the references by which it is found: its own, and those it had before it was renamed. */
interface Found {
  refs: Ref[];
  entry: PaperEntry;
  choice?: Omit<Choice, 'ref'>;
}

/** So many findings of a thread are told; its page has all. */
const MOST_TOLD = 8;

/** Every file of entries, by its address. A reference to what was renamed or withdrawn finds it too. */
export function entryFiles(given: Given): Map<string, EntryFile> {
  const { record, near } = given;
  const files = new Map<string, EntryFile>();
  const fileAt = (address: string) => {
    const file = files.get(address) ?? { asOf: record.asOf, entries: {}, choices: [], near: [] };
    files.set(address, file);
    return file;
  };
  for (const { refs, entry, choice } of allOf(given)) {
    for (const ref of refs) fileAt(fileOf(ref)).entries[ref] = entry;
    const [own] = refs;
    if (own && choice) fileAt(choiceFile(own, choice)).choices.push({ ref: own, ...choice });
  }
  for (const force of record.forces)
    fileAt(`/papers/entries/forces/${force.id}.json`).near = near(force).map(({ id, data }) => ({
      id,
      name: data.shortName,
    }));
  return files;
}

/** Findings are chosen from the list of their force, whatever file holds them. */
function choiceFile(ref: Ref, { force }: Omit<Choice, 'ref'>): string {
  return ref.startsWith('f.') ? `/papers/entries/forces/${force}.json` : fileOf(ref);
}

function* allOf(given: Given): Generator<Found> {
  const { published, themes } = given.record;
  for (const force of published.forces) yield* threadsOfForce(force, themes, given);
  for (const finding of published.findings) yield* findingFound(finding, given);
  for (const question of published.questions) yield questionFound(question, given);
  for (const panel of published.panels) yield panelFound(panel, given);
}

/** The ids by which an entry is known. */
const idsOf = ({ id, data }: AnyNode): string[] => [id, ...data.formerIds];

/** The notes on sources, each once. */
function notesOn(sources: readonly Source[], { site }: Given): PaperNote[] {
  return [...new Set(sources)].map((source) => paperNote(noteOf(source, 0, site)));
}

/** What became of an entry since it was published. */
function changesOf({ data: { corrections, withdrawn } }: AnyNode): Change[] {
  return [
    ...corrections.map(({ date, what }) => ({
      date,
      text: `Corrected on ${dateInWords(date)}. ${what}`,
    })),
    ...(withdrawn
      ? [
          {
            date: withdrawn.date,
            text: `Withdrawn on ${dateInWords(withdrawn.date)}. ${withdrawn.reason}`,
          },
        ]
      : []),
  ];
}

/** An entry that may have been withdrawn: then nothing is left of it but its name and why. */
function entryOf(
  node: AnyNode,
  title: string,
  made: () => Pick<PaperEntry, 'lines' | 'notes'> & Pick<Partial<PaperEntry>, 'asked'>,
  href = node.path,
): PaperEntry {
  const changes = changesOf(node);
  return stands(node)
    ? { title, href, changes, ...made() }
    : { title: `Withdrawn: ${title}`, href, changes, lines: [], notes: [], isWithdrawn: true };
}

const line = (pieces: Piece[], isBullet = false): Line => ({
  kind: 'line',
  pieces,
  ...(isBullet && { isBullet }),
});

function* threadsOfForce(force: Force, themes: readonly Theme[], given: Given): Generator<Found> {
  const { record, near } = given;
  const questions = stands(force) ? questionsOf(force, record, near(force)) : [];
  for (const theme of themes) {
    const thread = threadOf(force, theme);
    const title = `${force.data.shortName}: ${theme.data.name.toLowerCase()}`;
    const ids = idsOf(force).flatMap((own) => idsOf(theme).map((about) => `${own}/${about}`));
    const about = { themes: [theme.id], force: force.id };
    yield {
      refs: ids.map((id): Ref => `t.${id}`),
      entry: entryOf(force, title, () => threadEntry(thread, given), thread.path),
      ...(stands(force) && {
        choice: { ...about, title: theme.data.name, line: threadInBrief(thread) },
      }),
    };
    const raised = questions.find((it) => it.thread.theme === theme);
    if (!raised) continue;
    const onIt = onPaper(raised);
    yield {
      refs: ids.map((id): Ref => `r.${id}`),
      entry: entryOf(
        force,
        title,
        () => ({
          lines: [],
          asked: { ...askedOf(onIt), from: { text: title, href: thread.path } },
          notes: notesOn(
            onIt.evidence.map(({ source }) => source),
            given,
          ),
        }),
        thread.path,
      ),
      choice: { ...about, title: raised.question, line: theme.data.name },
    };
  }
}

function threadEntry(thread: Thread, given: Given): Pick<PaperEntry, 'lines' | 'notes'> {
  const told = thread.items.toReversed().slice(0, MOST_TOLD);
  const sources = told.map((item) =>
    item.kind === 'finding' ? item.finding.source : item.response.source,
  );
  const more = thread.items.length - told.length;
  return {
    lines: [
      plainLine(threadSentence(thread)),
      ...told.map((item) => {
        const source = item.kind === 'finding' ? item.finding.source.id : item.response.source.id;
        const { path, data } = item.kind === 'finding' ? item.finding : item.response;
        return line(
          [
            { text: `${whenOf(item)}: `, isStrong: true },
            { text: data.headline, href: path, source },
          ],
          true,
        );
      }),
      ...(more > 0
        ? [line([{ text: `${more} more on the page of the thread`, href: thread.path }])]
        : []),
    ],
    notes: notesOn(sources, given),
  };
}

function whenOf(item: Thread['items'][number]): string {
  if (item.kind === 'answer')
    return `${item.date ? dateInWords(item.date) : 'Date not established'}, ${answererOf(item.response)} answered`;
  const { kind } = item.finding.data;
  const who = labels.INSPECTORATE[item.finding.inspection.data.inspectorate];
  return `${capital(whenFound(item.finding))}, ${who}, ${labels.FINDING_KIND[kind].one}`;
}

function* findingFound(finding: Finding, given: Given): Generator<Found> {
  const { data, forces, theme } = finding;
  const entry = entryOf(finding, data.headline, () => findingEntry(finding, given));
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

function findingEntry(finding: Finding, given: Given): Pick<PaperEntry, 'lines' | 'notes'> {
  const { followedBy, data, body } = finding;
  const [{ source, locator }] = citationsOf(finding) as [{ source: Source; locator: string }];
  const answers = answersTo(finding);
  return {
    lines: [
      line([{ text: datelineText(finding, given.record.asOf), isStrong: true }]),
      ...(data.claimedBy
        ? [plainLine(`Claimed by ${data.claimedBy}, not by the inspectorate.`)]
        : []),
      line([{ text: `${plain(body)} (${locator})`, source: source.id }]),
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
              text: `${answer.data.date ? dateInWords(answer.data.date) : 'Date not established'}, ${answererOf(answer)} answered: `,
            },
            { text: answer.data.headline, href: answer.path, source: answer.source.id },
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

function questionFound(question: Question, given: Given): Found {
  const { data, theme, source, path, body } = question;
  return {
    refs: idsOf(question).map((id): Ref => `q.${id}`),
    entry: entryOf(question, data.question, () => ({
      lines: [],
      asked: {
        ask: data.question,
        from: { text: theme.data.name, href: path },
        told: [
          [
            { text: 'Why ask: ', isStrong: true },
            { text: data.why, source: source.id },
          ],
          ...named('A good answer shows', plain(body)),
        ],
      },
      notes: notesOn([source], given),
    })),
    ...(stands(question) && {
      choice: { title: data.question, line: theme.data.name, themes: [theme.id], force: '' },
    }),
  };
}

function panelFound(panel: Panel, given: Given): Found {
  const { data, themes, force } = panel;
  return {
    refs: idsOf(panel).map((id): Ref => `p.${id}`),
    entry: entryOf(panel, data.title, () => panelEntry(panel, given)),
    ...(stands(panel) && {
      choice: {
        title: data.title,
        line: `${data.panel}. ${labels.FORM[data.form]}. ${data.when}`,
        themes: themes.map(({ id }) => id),
        force: force.id,
      },
    }),
  };
}

function panelEntry({ data, sources }: Panel, given: Given): Pick<PaperEntry, 'lines' | 'notes'> {
  const listed = (name: string, items: readonly string[]) =>
    named(name, items.join(' ')).map((pieces) => line(pieces));
  return {
    lines: [
      line([
        { text: `${data.panel}. ${labels.FORM[data.form]}. `, isStrong: true },
        { text: `${data.when} ${data.topic}`, ...(sources[0] && { source: sources[0].id }) },
      ]),
      ...listed('What it asked', data.asked),
      ...listed('What it found', data.found),
      ...listed('What it recommended', data.recommended),
      ...(data.outcome
        ? named('What came of it', data.outcome).map((pieces) => line(pieces))
        : [plainLine('What came of it is not on record.')]),
      plainLine(`${labels.DOCUMENTED[data.documented]}. ${data.documentedNote}`),
    ],
    notes: notesOn(sources.slice(0, 1), given),
  };
}
