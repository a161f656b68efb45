import { isOtherTabAsked, openingPapers, type Opened } from '../opening.ts';
import { isEmpty, readPapers, writePapers, type Papers } from '../state.ts';
import { forget, keep, keptPapers, onKeptElsewhere } from './keep.ts';
import { askOtherTabs, startTabs, tellChange } from './tabs.ts';
import { lineInHistory, rememberVisit, visitNow } from './visit.ts';

/*
 * Where papers are remembered: in the address, behind the "#" that is sent to nobody; for the visit, so that what is
 * added from one page after another comes together; and on the device, where the reader asked for it.
 */

/** What the page says of all this. */
export interface Memory {
  /** Whether the browser remembers the papers when the reader goes on to other pages. */
  isRemembered: boolean;
  /** Whether these very papers are kept on the device, and so are kept anew when they change. */
  isKept: boolean;
  /** Whether the device refused to keep them. */
  isFull: boolean;
  /** Whether papers are kept on the device, these or others. */
  isAnyKept: boolean;
}

let [isRemembered, isKept, isFull] = [true, false, false];
let line = '';
/** The papers as they were last written, and when. */
let written = '';
let writtenAt = 0;

export function memoryNow(): Memory {
  return { isRemembered, isKept, isFull, isAnyKept: keptPapers() !== undefined };
}

/** Listens to other tabs. `follow` is told the papers when one that showed the same changed them. */
export function startMemory(follow: (papers: string) => void, keptElsewhere: () => void): void {
  startTabs({
    papers: () => ({ papers: written, at: writtenAt }),
    follow: (papers) => {
      written = papers;
      follow(papers);
    },
  });
  onKeptElsewhere(() => {
    isKept = keptPapers() === written;
    keptElsewhere();
  });
}

/** The papers with which the page opens, by its address and what is remembered. */
export async function openPapers(): Promise<Opened> {
  const visit = visitNow();
  const places = {
    address: addressOfPapers(),
    isOfVisit: visit !== undefined && visit.line === lineInHistory(),
    visit,
    device: keptPapers(),
  };
  const otherTab = isOtherTabAsked(places) ? await askOtherTabs() : undefined;
  const opened = openingPapers({ ...places, otherTab });
  line = visit && !opened.isNamed ? visit.line : crypto.randomUUID();
  written = isEmpty(readPapers(opened.before).papers) ? '' : opened.before;
  isKept = opened.isKept;
  return opened;
}

/** What stands behind the "#", unless it names a place on the page, or a force to keep. */
function addressOfPapers(): string {
  const fragment = location.hash.slice(1);
  return forceToTake() !== undefined || document.getElementById(fragment) ? '' : fragment;
}

/** The force whose page led here to keep it for offline: `#take=kent`. */
export function forceToTake(): string | undefined {
  return /^#take=(.*)$/.exec(location.hash)?.[1];
}

/** Begins other papers. The entry in the tab's history before them holds the former ones. */
export function beginAnew(): void {
  line = crypto.randomUUID();
  written = '';
  isKept = false;
  history.pushState({ line }, '', location.pathname);
}

/** Writes papers down wherever they are remembered. */
export function writeDown(papers: Papers): void {
  const now = isEmpty(papers) ? '' : writePapers(papers);
  const address = `${location.pathname}${location.search}${now && `#${now}`}`;
  if (location.hash.slice(1) !== now || lineInHistory() !== line)
    history.replaceState({ line }, '', address);
  if (now !== written) {
    tellChange(written, now);
    [written, writtenAt] = [now, Date.now()];
  }
  if (isKept) keepOnDevice(papers);
  isRemembered = rememberVisit({ line, papers: now, isKept });
}

export function keepOnDevice(papers: Papers): void {
  isKept = keep(writePapers(papers));
  isFull = !isKept;
  rememberVisit({ line, papers: writePapers(papers), isKept });
}

export function forgetOnDevice(): void {
  forget();
  isKept = false;
}
