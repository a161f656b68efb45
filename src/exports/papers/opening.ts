import {
  isEmpty,
  MOST_ENTRIES,
  readAdded,
  readPapers,
  withAdded,
  writePapers,
  type Papers,
} from './state.ts';

/** Papers of this visit to the site, as the browser remembers them. */
export interface VisitPapers {
  papers: string;
  /** Whether they are kept on the device too, which then holds the newest. */
  isKept: boolean;
}

/** Where the page may find papers when it is opened, each as an address holds them. */
export interface Places {
  /** The part of the address after `#`; empty where it names no papers. */
  address: string;
  /** Whether the address holds the papers of this visit, as they are or as they were before something was added. */
  isOfVisit: boolean;
  visit: VisitPapers | undefined;
  device: string | undefined;
  otherTab: string | undefined;
}

/** Papers as the page opens with them. */
export interface Opened {
  papers: Papers;
  /** The same before the address added to them, as another tab may show them. */
  before: string;
  isKept: boolean;
  /** Whether they are those that the address names, and not what was remembered. */
  isNamed: boolean;
  faults: string[];
  /** What is to be said of an addition; empty where there was none. */
  said: string;
}

/**
 * Chooses the papers with which the page opens. An address that holds papers is what the reader asked for. Where it
 * holds none, adds an entry, or is one of this visit to which the reader came back, the papers of the visit are taken,
 * then those on the device, then those in another tab: so nothing is lost that was added from one page after another.
 */
export function openingPapers(places: Places): Opened {
  const { address, isOfVisit, device } = places;
  const added = readAdded(address);
  const named = address && !added && !isOfVisit ? readPapers(address) : undefined;
  const isNamed = named !== undefined && !isEmpty(named.papers);
  const base = isNamed ? named : readPapers(rememberedIn(places));
  const before = writePapers(base.papers);
  return {
    papers: added ? withAdded(base.papers, added.papers.chosen) : base.papers,
    before,
    isNamed,
    isKept: device !== undefined && before === writePapers(readPapers(device).papers),
    faults: [...new Set([...(named?.faults ?? []), ...base.faults, ...(added?.faults ?? [])])],
    said: added ? additionInWords(base.papers, added.papers, places) : '',
  };
}

/** Whether only another tab can know of papers: then it is worth asking. */
export function isOtherTabAsked({ address, visit, device }: Omit<Places, 'otherTab'>): boolean {
  return !visit && device === undefined && (address === '' || readAdded(address) !== undefined);
}

function rememberedIn({ visit, device, otherTab }: Places): string {
  if (visit) return visit.isKept && device !== undefined ? device : visit.papers;
  return device ?? otherTab ?? '';
}

function additionInWords(base: Papers, { chosen }: Papers, { otherTab }: Places): string {
  const there = new Set(base.chosen.map(({ ref }) => ref));
  const more = chosen.filter(({ ref }) => !there.has(ref)).length;
  if (chosen.length === 0) return '';
  if (more === 0) return 'That is in your papers already.';
  if (there.size + more > MOST_ENTRIES) return 'Papers hold no more entries than these.';
  return otherTab
    ? 'Added to your papers, which are open in another tab too.'
    : 'Added to your papers.';
}
