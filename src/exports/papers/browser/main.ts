import { changedSince, composePapers, type Material } from '../compose.ts';
import type { PaperDocument } from '../document.ts';
import type { PaperEntry } from '../entry.ts';
import { sidesOf } from '../length.ts';
import { additionInWords, type Opened } from '../opening.ts';
import type { Ref } from '../refs.ts';
import {
  fewOf,
  isEmpty,
  LONGEST,
  MOST_ENTRIES,
  NOTHING,
  readPapers,
  withAdded,
  withMoved,
  type Papers,
} from '../state.ts';
import { focusIn, named, showChosen, titleOf } from './chosen.ts';
import { startChooser, tickChosen } from './chooser.ts';
import { element, part, say } from './elements.ts';
import { entriesOf } from './files.ts';
import { showMemory, startKeeping } from './keeping.ts';
import { limit } from './limit.ts';
import { beginAnew, forceToTake, openPapers, startMemory, writeDown } from './memory.ts';
import { offerForce, startOffline } from './offline.ts';
import { showSheet } from './sheet.ts';
import { startTaking } from './taking.ts';
import { showUndo, type TakenOut } from './undo.ts';

/*
 * One's own papers: this page shows what is remembered of them (memory.ts), and every change is written down there.
 */
const asOf = part('page').dataset['asOf']!;
const site = part('page').dataset['site']!;
let papers: Papers = NOTHING;
let entries = new Map<Ref, PaperEntry>();
/** Counts readings: of a reading that is no longer the latest nothing is shown. */
let latest = 0;
let sheet: PaperDocument | undefined;
let taken: TakenOut | undefined;
/** Say how much more the fields hold. */
const tellLeft: (() => void)[] = [];
let writing: ReturnType<typeof setTimeout> | undefined;
/** Before the papers are known, nothing is written over what is remembered. */
let isOpen = false;

const material = (): Material => ({ entries, asOf, site });

async function open(): Promise<void> {
  clearTimeout(writing);
  isOpen = false;
  const wanted = forceToTake();
  const opened = await openPapers();
  papers = begun(opened.papers);
  isOpen = true;
  fillForm();
  show();
  // At once, for a reader may go on before the entries have arrived.
  writeNow();
  const said = wanted === undefined ? opened.said : offerForce(wanted);
  if (await load(opened.faults, opened)) showOpening({ ...opened, said });
}

/** Says at the top what the address did, and leads back to the page whose link was followed. */
function showOpening({ added, said, instead, isElsewhere }: Opened): void {
  const arrived = added.flatMap((ref) => {
    const title = entries.get(ref)?.title;
    return title ? [{ ref, title }] : [];
  });
  const told = added.length > 0 ? additionInWords(arrived, papers.chosen.length) : said;
  part('added').textContent =
    told && isElsewhere ? `${told} They are open in another tab too.` : told;
  const { origin, pathname } = location;
  const from = document.referrer;
  part('back').hidden =
    told === '' || !from.startsWith(`${origin}/`) || new URL(from).pathname === pathname;
  part<HTMLAnchorElement>('back-link').href = from;
  // Whoever followed a link goes on from what it did.
  if (told) part('added').focus();
  part('instead').hidden = instead === '';
  part<HTMLAnchorElement>('instead-link').href = `#${instead}`;
}

/** Shows the page once the papers are known: what is chosen before would be lost when they are. */
function show(): void {
  if (!part('page').hidden) return;
  part('late').remove();
  part('page').hidden = false;
  startChooser({ isChosen, choose: (ref, isWanted) => void choose(ref, isWanted) });
  startOffline();
}

/**
 * Fetches the entries of the papers and shows those that arrived; says which are not on record. Nothing is taken out of
 * papers because a line broke.
 */
async function load(
  faults: readonly string[],
  address: Pick<Opened, 'isWhole' | 'isNamed'> = { isWhole: true, isNamed: false },
): Promise<boolean> {
  const turn = ++latest;
  const { found, missing, lost } = await entriesOf(papers.chosen.map(({ ref }) => ref));
  if (turn !== latest) return false;
  entries = found;
  const gone = new Set(missing);
  papers = { ...papers, chosen: papers.chosen.filter(({ ref }) => !gone.has(ref)) };
  showFaults([
    ...faults,
    ...missing.map((ref) => missingInWords(ref, address)),
    ...(lost.length > 0 ? [lostOf(lost, faults)] : []),
  ]);
  fillForm();
  changed();
  return lost.length === 0;
}

/** A name that is not on record may be one that was cut, where the address is damaged or does not say that it is whole. */
function missingInWords(
  ref: Ref,
  { isWhole, isNamed }: Pick<Opened, 'isWhole' | 'isNamed'>,
): string {
  if (!isNamed || isWhole) return `${named(ref)}: not on record, so it could not be shown.`;
  return isWhole === false
    ? `${named(ref)}: could not be shown, for the address is damaged and this name may not be whole.`
    : `${named(ref)}: not on record, or its name was cut in the address, so it could not be shown.`;
}

/** Says that entries did not arrive, and offers to ask for them again. */
function lostOf(lost: readonly Ref[], faults: readonly string[]): Node {
  const button = element('button', '', 'Try again');
  button.type = 'button';
  button.addEventListener('click', () => void load(faults));
  const which =
    lost.length === papers.chosen.length
      ? 'The entries'
      : `${lost.length} of ${papers.chosen.length} entries`;
  return element(
    'span',
    '',
    `${which} did not arrive. Your connection may have been interrupted, or they are not kept for offline. `,
    button,
  );
}

function showFaults(faults: readonly (string | Node)[]): void {
  part('faults').hidden = faults.length === 0;
  part('fault-list').replaceChildren(...fewOf(faults).map((fault) => element('li', '', fault)));
}

function fillForm(): void {
  for (const name of ['meeting', 'date', 'opening'] as const) field(name).value = papers[name];
  for (const tell of tellLeft) tell();
}

const field = (name: 'meeting' | 'date' | 'opening') => part<HTMLInputElement>(name);

/** Papers that hold something have a day on which they were begun. */
const begun = (some: Papers): Papers =>
  isEmpty(some) || some.begun !== '' ? some : { ...some, begun: asOf };

/** Shows the papers as they now are, and writes them into the address. */
function changed(isOnlyText = false): void {
  papers = begun(papers);
  sheet = composePapers(papers, material());
  showSheet(sheet);
  if (!isOnlyText) {
    showUndo(taken);
    showChosen(papers, entries, { move, remove, note });
    tickChosen({ isChosen });
  }
  part('sides').textContent =
    `Printed, about ${sidesOf(sheet)} ${sidesOf(sheet) === 1 ? 'side' : 'sides'} of A4.`;
  const count = changedSince(papers, entries);
  part('changed').hidden = count === 0;
  part('changed').textContent =
    `${count === 1 ? 'One of these entries was' : `${count} of these entries were`} corrected or withdrawn after these papers were begun. The papers say which.`;
  for (const name of ['outcome', 'preview', 'to-sheet']) part(name).hidden = isEmpty(papers);
  writeSoon();
}

/** Papers are written down a moment after a change: a browser lets nobody write the address with every letter. */
function writeSoon(): void {
  clearTimeout(writing);
  writing = setTimeout(writeNow, 300);
}

function writeNow(): void {
  clearTimeout(writing);
  if (!isOpen) return;
  writeDown(papers);
  showMemory();
}

const isChosen = (ref: Ref) => papers.chosen.some((it) => it.ref === ref);

async function choose(ref: Ref, isWanted: boolean): Promise<void> {
  if (isWanted) {
    taken = undefined;
    papers = withAdded(papers, [{ ref, note: '' }]);
  } else takeOut(papers.chosen.findIndex((it) => it.ref === ref));
  const isFull = isWanted && !isChosen(ref);
  if (await load([]))
    say(
      isFull
        ? `Papers hold at most ${MOST_ENTRIES} entries: this one was not added.`
        : `${isWanted ? 'Added' : 'Taken out'}. ${papers.chosen.length} in your papers.`,
    );
}

function move(at: number, by: 1 | -1): void {
  taken = undefined;
  papers = withMoved(papers, at, by);
  changed();
  focusIn(at + by, by < 0 ? 'up' : 'down');
  say(`Now ${at + by + 1} of ${papers.chosen.length}.`);
}

/** Takes an entry out, and remembers it for whoever did not mean to. */
function takeOut(at: number): void {
  const chosen = papers.chosen[at];
  taken = chosen && { chosen, at, title: titleOf(chosen.ref, entries) };
  papers = { ...papers, chosen: papers.chosen.filter((_, index) => index !== at) };
}

function remove(at: number): void {
  takeOut(at);
  changed();
  part('put-back').focus();
  say(`Taken out. ${papers.chosen.length} in your papers.`);
}

async function putBack(): Promise<void> {
  if (!taken) return;
  const { chosen, at, title } = taken;
  taken = undefined;
  papers = { ...papers, chosen: papers.chosen.toSpliced(at, 0, chosen) };
  if (!(await load([]))) return;
  focusIn(at, 'remove');
  say(`Put back: ${title}.`);
}

function note(at: number, text: string): void {
  papers = {
    ...papers,
    chosen: papers.chosen.map((it, index) => (index === at ? { ...it, note: text } : it)),
  };
  changed(true);
}

for (const name of ['meeting', 'date', 'opening'] as const) {
  if (name !== 'date') tellLeft.push(limit(field(name), LONGEST[name]));
  field(name).addEventListener('input', () => {
    papers = { ...papers, [name]: field(name).value };
    changed(true);
  });
}
// The part of the address after "#" holds the papers, so no place on the page is written there.
part('to-sheet').addEventListener('click', (event) => {
  event.preventDefault();
  part('preview').scrollIntoView();
  part('preview').focus({ preventScroll: true });
});
part('put-back').addEventListener('click', () => void putBack());
startTaking({ site, sheet: () => sheet, write: writeNow });
startKeeping({ papers: () => papers });
part('anew').addEventListener('click', () => {
  writeNow();
  beginAnew();
  papers = NOTHING;
  taken = undefined;
  void load([]);
  part('chosen-heading').focus();
  say('These are new papers. The Back button leads to those before.');
});
startMemory((followed) => {
  ({ papers } = readPapers(followed));
  void load([]);
}, showMemory);
addEventListener('hashchange', () => void open());
// A page that the Back button brings back as it was may be older than the papers.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void open();
});
addEventListener('pagehide', writeNow);

void open();
