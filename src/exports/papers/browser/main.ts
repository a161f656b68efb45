import { changedSince, composePapers, type Material } from '../compose.ts';
import type { PaperDocument } from '../document.ts';
import type { PaperEntry } from '../entry.ts';
import type { Ref } from '../refs.ts';
import {
  isEmpty,
  LONGEST,
  NOTHING,
  readAdded,
  readPapers,
  withAdded,
  withMoved,
  writePapers,
  type Papers,
} from '../state.ts';
import { textOf } from '../text.ts';
import { focusIn, showChosen } from './chosen.ts';
import { startChooser, tickChosen } from './chooser.ts';
import { element, part, say } from './elements.ts';
import { entriesOf } from './files.ts';
import { forget, keep, keptPapers } from './keep.ts';
import { startOffline } from './offline.ts';
import { showSheet } from './sheet.ts';

/*
 * One's own papers. The address holds them, behind the "#" that is sent to nobody, and this page shows what the address
 * holds. They are kept on the device only where the reader asks for it.
 */
const asOf = part('page').dataset['asOf']!;
const site = part('page').dataset['site']!;
let papers: Papers = NOTHING;
let entries = new Map<Ref, PaperEntry>();
/** Whether these very papers are kept on the device, and so are kept anew when they change. */
let isKept = false;
/** Counts readings: of a reading that is no longer the latest nothing is shown. */
let latest = 0;
let sheet: PaperDocument | undefined;

/** A longer address is cut by some programs for mail. */
const LONG_ADDRESS = 2000;

const material = (): Material => ({ entries, asOf, site });

async function open(): Promise<void> {
  const fragment = fragmentOfPapers();
  const kept = keptPapers();
  const added = readAdded(fragment);
  const read = fragment && !added ? readPapers(fragment) : kept;
  const base = read?.papers ?? NOTHING;
  isKept = kept !== undefined && writePapers(base) === writePapers(kept.papers);
  papers = added ? withAdded(base, added.papers.chosen) : base;
  const faults = [...(read?.faults ?? []), ...(added?.faults ?? [])];
  const isRead = await load(faults);
  if (isRead && added && added.papers.chosen.length > 0) say('Added to your papers.');
}

/** What stands behind the "#", unless it names a place on the page, or a force to keep. */
function fragmentOfPapers(): string {
  const fragment = location.hash.slice(1);
  return fragment.includes('=') && !fragment.startsWith('take=') ? fragment : '';
}

/** Fetches the entries of the papers and shows all; says which are not on record. */
async function load(faults: readonly string[]): Promise<boolean> {
  const turn = ++latest;
  try {
    const { found, missing } = await entriesOf(papers.chosen.map(({ ref }) => ref));
    if (turn !== latest) return false;
    entries = found;
    const gone = new Set(missing);
    papers = { ...papers, chosen: papers.chosen.filter(({ ref }) => !gone.has(ref)) };
    showFaults([
      ...faults,
      ...missing.map((ref) => `“${ref}” is not on record, so it could not be shown.`),
    ]);
    fillForm();
    changed();
    return true;
  } catch {
    if (turn === latest) showFailed(faults);
    return false;
  }
}

function showFaults(faults: readonly (string | Node)[]): void {
  part('faults').hidden = faults.length === 0;
  part('fault-list').replaceChildren(...faults.map((fault) => element('li', '', fault)));
}

/** Nothing is taken out of papers because a line broke. */
function showFailed(faults: readonly string[]): void {
  const button = element('button', '', 'Try again');
  button.type = 'button';
  button.addEventListener('click', () => void load(faults));
  showFaults([
    ...faults,
    element(
      'span',
      '',
      'The entries did not arrive. Your connection may have been interrupted. ',
      button,
    ),
  ]);
}

function fillForm(): void {
  for (const name of ['meeting', 'date', 'opening'] as const) field(name).value = papers[name];
}

const field = (name: 'meeting' | 'date' | 'opening') => part<HTMLInputElement>(name);

/** Shows the papers as they now are, and writes them into the address. */
function changed(isOnlyText = false): void {
  if (!isEmpty(papers) && papers.begun === '') papers = { ...papers, begun: asOf };
  sheet = composePapers(papers, material());
  showSheet(sheet);
  if (!isOnlyText) {
    showChosen(papers, entries, { move, remove, note });
    tickChosen({ isChosen });
  }
  const count = changedSince(papers, entries);
  part('changed').hidden = count === 0;
  part('changed').textContent =
    `${count === 1 ? 'One of these entries was' : `${count} of these entries were`} corrected or withdrawn after these papers were begun. The papers say which.`;
  part('outcome').hidden = isEmpty(papers);
  writeAddress();
}

/** The address changes with the papers, a moment later: a browser lets nobody write it with every letter. */
let writing: ReturnType<typeof setTimeout> | undefined;
function writeAddress(): void {
  clearTimeout(writing);
  writing = setTimeout(writeNow, 300);
}

function writeNow(): void {
  clearTimeout(writing);
  const fragment = isEmpty(papers) ? '' : `#${writePapers(papers)}`;
  if (fragment !== location.hash)
    history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
  if (isKept) isKept = keep(papers) || sayFull();
  showKeeping();
}

function sayFull(): false {
  say(
    'There is no room left on this device, or the browser keeps nothing: the papers are in the address alone.',
  );
  return false;
}

function showKeeping(): void {
  part('long').hidden = location.href.length <= LONG_ADDRESS;
  part('keep').hidden = isKept;
  part('forget').hidden = keptPapers() === undefined;
  part('kept').textContent = isKept
    ? 'These papers are kept on this device. Whatever you add is kept too.'
    : keptPapers()
      ? 'Other papers are kept on this device. To keep these instead, press the button.'
      : 'Nothing is kept on this device. If you add something from another page, these papers are lost unless you keep them, or their address.';
}

const isChosen = (ref: Ref) => papers.chosen.some((it) => it.ref === ref);

async function choose(ref: Ref, isWanted: boolean): Promise<void> {
  papers = isWanted
    ? withAdded(papers, [{ ref, note: '' }])
    : { ...papers, chosen: papers.chosen.filter((it) => it.ref !== ref) };
  const isFull = isWanted && !isChosen(ref);
  if (await load([]))
    say(
      isFull
        ? 'Papers hold no more entries than these.'
        : `${isWanted ? 'Added' : 'Taken out'}. ${papers.chosen.length} in your papers.`,
    );
}

function move(at: number, by: 1 | -1): void {
  papers = withMoved(papers, at, by);
  changed();
  focusIn(at + by, by < 0 ? 'up' : 'down');
  say(`Now ${at + by + 1} of ${papers.chosen.length}.`);
}

function remove(at: number): void {
  papers = { ...papers, chosen: papers.chosen.filter((_, index) => index !== at) };
  changed();
  focusIn(Math.min(at, papers.chosen.length - 1), 'remove');
  say(`Taken out. ${papers.chosen.length} in your papers.`);
}

function note(at: number, text: string): void {
  papers = {
    ...papers,
    chosen: papers.chosen.map((it, index) => (index === at ? { ...it, note: text } : it)),
  };
  changed(true);
}

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
async function copy(text: string, what: string): Promise<void> {
  const box = part<HTMLTextAreaElement>('by-hand');
  try {
    await navigator.clipboard.writeText(text);
    box.hidden = true;
    say(`${what} copied.`);
  } catch {
    box.hidden = false;
    box.value = text;
    box.select();
    say('Your browser did not allow copying: the text is below, to be copied by hand.');
  }
}

const onPress = (name: string, act: () => void) => part(name).addEventListener('click', act);

for (const name of ['meeting', 'date', 'opening'] as const) {
  if (name !== 'date') field(name).maxLength = LONGEST[name];
  field(name).addEventListener('input', () => {
    papers = { ...papers, [name]: field(name).value };
    changed(true);
  });
}
onPress('print', () => {
  writeNow();
  print();
});
onPress('word', () => {
  const paper = sheet;
  if (!paper) return;
  say('The Word file is being made.');
  import('./save.ts')
    .then(({ saveWord }) => saveWord(paper))
    .then(() => say('The Word file is made.'))
    .catch(() =>
      say('The Word file could not be made. Your connection may have been interrupted.'),
    );
});
onPress('text', () => {
  if (sheet) void copy(textOf(sheet, site), 'The text is');
});
onPress('address', () => {
  writeNow();
  void copy(location.href, 'The address is');
});
onPress('keep', () => {
  isKept = keep(papers) || sayFull();
  if (isKept) say('Kept on this device.');
  showKeeping();
});
onPress('forget', () => {
  forget();
  isKept = false;
  say('Nothing is kept on this device any longer.');
  showKeeping();
});
onPress('anew', () => {
  if (!confirm('Begin new papers? These are lost unless you have kept their address.')) return;
  papers = NOTHING;
  void load([]);
});
addEventListener('hashchange', () => void open());
addEventListener('pagehide', writeNow);

part('page').hidden = false;
startChooser({ isChosen, choose: (ref, isWanted) => void choose(ref, isWanted) });
startOffline();
void open();
