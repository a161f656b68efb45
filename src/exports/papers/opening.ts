import type { Ref } from './refs.ts';
import {
  isEmpty,
  MOST_ENTRIES,
  NOTHING,
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
  /** Whether the address is as it was written; undefined where it does not say. */
  isWhole: boolean | undefined;
  /** Whether they are those that the address names, and not what was remembered. */
  isNamed: boolean;
  faults: string[];
  /** Entries that the address added. */
  added: Ref[];
  /** What is to be said of an addition that added nothing; else empty. */
  said: string;
  /** Whether the papers are open in another tab too. */
  isElsewhere: boolean;
  /** Papers of this visit in whose place those of the address stand; empty where there are none. */
  instead: string;
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
    isWhole: named?.isWhole,
    isKept: device !== undefined && before === writePapers(readPapers(device).papers),
    faults: [...new Set([...(named?.faults ?? []), ...base.faults, ...(added?.faults ?? [])])],
    added: added ? newOf(base.papers, added.papers) : [],
    said: added ? nothingAdded(base.papers, added.papers) : '',
    isElsewhere: places.otherTab !== undefined,
    instead: isNamed ? othersOfVisit(places, before) : '',
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

function othersOfVisit({ visit }: Places, named: string): string {
  const own = visit ? readPapers(visit.papers).papers : NOTHING;
  return isEmpty(own) || writePapers(own) === named ? '' : writePapers(own);
}

function newOf(base: Papers, { chosen }: Papers): Ref[] {
  const there = new Set(base.chosen.map(({ ref }) => ref));
  const room = MOST_ENTRIES - there.size;
  return chosen
    .map(({ ref }) => ref)
    .filter((ref) => !there.has(ref))
    .slice(0, room);
}

function nothingAdded(base: Papers, added: Papers): string {
  if (added.chosen.length === 0) return 'Nothing was added: the link names no entry.';
  if (newOf(base, added).length > 0) return '';
  return base.chosen.length >= MOST_ENTRIES
    ? 'Papers hold no more entries than these.'
    : 'That is in your papers already.';
}

/** An entry that was added, with its name. */
export interface Addition {
  ref: Ref;
  title: string;
}

/**
 * What was added, and how many there are now. A question that came with its thread is named: nobody asked for it apart.
 * @example 'Added: Kent: missing children, with the question that it raises. 2 in your papers.'
 */
export function additionInWords(added: readonly Addition[], count: number): string {
  const [first, ...more] = added;
  if (!first) return 'Nothing was added: what the link names is not on record.';
  const isQuestion = ({ ref }: Addition) => ref.startsWith('r.');
  const own = more.find((it) => isQuestion(it) && it.ref.slice(2) === first.ref.slice(2));
  const others = more.filter((it) => it !== own);
  const asked = others.filter(isQuestion).length;
  const which =
    asked === 0
      ? ''
      : asked === others.length
        ? ' (questions)'
        : ` (${asked} of them ${asked === 1 ? 'a question' : 'questions'})`;
  const name = isQuestion(first) ? `the question on ${first.title}` : first.title;
  return [
    `Added: ${name}`,
    own ? ', with the question that it raises' : '',
    others.length > 0 ? `, and ${others.length} more${which}` : '',
    `. ${count} in your papers.`,
  ].join('');
}
