import { isRef, type Ref } from './refs.ts';

/** An entry that was chosen, with a note of the reader's own. */
export interface Chosen {
  ref: Ref;
  note: string;
}

/** Somebody's own papers, as an address holds them. */
export interface Papers {
  /** Name of the meeting. */
  meeting: string;
  /** Its day, `YYYY-MM-DD`, or empty. */
  date: string;
  /** The day of the record when the papers were begun: what was corrected after it is said. */
  begun: string;
  /** A note that stands before all entries. */
  opening: string;
  chosen: Chosen[];
}

export const NOTHING: Papers = { meeting: '', date: '', begun: '', opening: '', chosen: [] };

/** What could be read of an address, and in sentences what could not. */
export interface Reading {
  papers: Papers;
  faults: string[];
  /** Whether the address is as it was written; undefined where it does not say: a link to add, or one of an older page. */
  isWhole: boolean | undefined;
}

export const MOST_ENTRIES = 60;
export const LONGEST = { meeting: 120, note: 1200, opening: 2400 } as const;
const LONGEST_FRAGMENT = 100_000;
const VERSION = '1';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Papers as the part of an address after `#`, which no server sees. What is empty is left out.
 * @example 'v=1&c=1&k=1x8fz2k&m=Panel+of+3+December&d=2026-12-03&b=2026-11-28&e=t.kent/missing-children&n=Ask+first'
 */
export function writePapers(papers: Papers): string {
  const pairs = pairsIn(papers);
  const isCount = (pair: string) => pair.startsWith('c=');
  const check = pairs.length > 0 ? [`k=${checkOf(pairs)}`] : [];
  // An address is cut at its end: what tells how much is missing comes first.
  const front = [...pairs.filter(isCount), ...check];
  return [`v=${VERSION}`, ...front, ...pairs.filter((pair) => !isCount(pair))].join('&');
}

/**
 * What tells an address that was cut or changed on its way from a whole one, in a few letters (FNV-1a).
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function checkOf(pairs: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of pairs.join('&'))
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What papers hold, in pairs of a name and a value. */
function pairsIn({ meeting, date, begun, opening, chosen }: Papers): string[] {
  const pairs = [
    ['m', oneLine(meeting)],
    ['d', date],
    ['b', begun],
    ['o', opening],
    // How many entries follow. It is reckoned into the check at this place, where older addresses have it.
    ['c', chosen.length > 0 ? `${chosen.length}` : ''],
    ...chosen.flatMap(({ ref, note }) => [
      ['e', ref],
      ['n', note],
    ]),
  ] as const;
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value)}`);
}

const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');

function encode(text: string): string {
  return encodeURIComponent(clean(text)).replace(/%20/g, '+').replace(/%2F/g, '/');
}

/** Reads what `writePapers` wrote, or as much of it as is left. Nothing in it is trusted. */
export function readPapers(fragment: string): Reading {
  const faults = new Set<string>();
  const papers: Papers = { ...NOTHING, chosen: [] };
  if (fragment.length > LONGEST_FRAGMENT)
    faults.add('The address is too long: its end was not read.');
  const pairs = pairsOf(fragment.slice(0, LONGEST_FRAGMENT), faults);
  for (const [name, value] of pairs) readPair(name, value, papers, faults);
  const sent = Number(pairs.find(([name]) => name === 'c')?.[1] ?? 0);
  const { length } = papers.chosen;
  const arrived = length === 0 ? `None of the ${sent}` : `${length} of ${sent}`;
  const cut = `${sent === 1 ? 'The one entry did not arrive' : `${arrived} entries arrived`}: the address was cut on its way. Ask for it again, or for the Word file.`;
  const isCut = sent > length && sent <= MOST_ENTRIES;
  const check = pairs.find(([name]) => name === 'k')?.[1];
  const isWhole = check === undefined ? undefined : check === checkOf(pairsIn(papers));
  const isChanged = isWhole === false && !isCut && faults.size === 0;
  return {
    papers,
    faults: [...(isCut ? [cut] : []), ...(isChanged ? [CHANGED] : []), ...faults],
    isWhole,
  };
}

const CHANGED =
  'The address was cut or changed on its way: a note or a name in these papers may not be whole. Ask for it again, or for the Word file.';
const MOST_FAULTS = 3;

/** A few of many faults, and how many more there are. */
export function fewOf<T>(faults: readonly T[]): (T | string)[] {
  const more = faults.length - MOST_FAULTS;
  return more > 0 ? [...faults.slice(0, MOST_FAULTS), `And ${more} more.`] : [...faults];
}

function readPair(name: string, value: string, papers: Papers, faults: Set<string>): void {
  const { chosen } = papers;
  switch (name) {
    case 'v':
      if (value !== VERSION)
        faults.add('The address was made by another version of this page. What is known was read.');
      break;
    case 'm':
      papers.meeting = within(oneLine(value), LONGEST.meeting, faults);
      break;
    case 'd':
    case 'b':
      if (isDay(value)) papers[name === 'd' ? 'date' : 'begun'] = value;
      else
        faults.add(
          `The ${name === 'd' ? 'date of the meeting' : 'day on which the papers were begun'} in the address is no date${quoted(value)}.`,
        );
      break;
    case 'o':
      papers.opening = within(value, LONGEST.opening, faults);
      break;
    case 'c':
    case 'k':
      break;
    case 'n': {
      const last = chosen.at(-1);
      if (last) last.note = within(value, LONGEST.note, faults);
      else faults.add('A note in the address belongs to no entry.');
      break;
    }
    case 'e':
      if (!isRef(value))
        faults.add(`An entry in the address has no name that can be read${quoted(value)}.`);
      else if (chosen.length >= MOST_ENTRIES)
        faults.add(
          `Papers hold at most ${MOST_ENTRIES} entries: the others in the address were left out.`,
        );
      else if (!chosen.some(({ ref }) => ref === value)) chosen.push({ ref: value, note: '' });
      break;
    default:
      faults.add(`A part of the address is not known here${quoted(name || value)}.`);
  }
}

/** The entries that a link on another page asks to be added. */
export function readAdded(fragment: string): Reading | undefined {
  if (!fragment.startsWith('add=')) return undefined;
  const asked = fragment.slice('add='.length).split(/,|%2C/i);
  return readPapers(asked.map((ref) => `e=${ref}`).join('&'));
}

/** The same papers with more entries at their end; those that are there already stay where they are. */
export function withAdded(papers: Papers, added: readonly Chosen[]): Papers {
  const there = new Set(papers.chosen.map(({ ref }) => ref));
  const more = added.filter(({ ref }) => !there.has(ref));
  return { ...papers, chosen: [...papers.chosen, ...more].slice(0, MOST_ENTRIES) };
}

/** The same papers with an entry a place higher or lower. */
export function withMoved(papers: Papers, at: number, by: 1 | -1): Papers {
  const chosen = [...papers.chosen];
  const [moved] = chosen.splice(at, 1);
  if (moved) chosen.splice(Math.max(0, at + by), 0, moved);
  return { ...papers, chosen };
}

export function isEmpty({ meeting, date, opening, chosen }: Papers): boolean {
  return meeting + date + opening === '' && chosen.length === 0;
}

/** Pairs of a fragment. Some programs for mail write `&amp;` for `&`. */
function pairsOf(fragment: string, faults: Set<string>): [string, string][] {
  return fragment
    .split(/&(?:amp;)?/)
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, at)), decode(pair.slice(at + 1), faults)];
    });
}

/** The words of a value; what is damaged of it is left out. */
function decode(value: string, faults: Set<string>): string {
  const spaced = value.replace(/\+/g, ' ');
  let text: string;
  try {
    text = decodeURIComponent(spaced);
  } catch {
    faults.add('A text in the address is damaged: what could be read of it is shown.');
    text = spaced.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun).replace(/%/g, '');
  }
  return clean(text);
}

/** A text without what would hide or turn words round. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '',
    )
    .toWellFormed();
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return '';
  }
}

function within(text: string, most: number, faults: Set<string>): string {
  if (text.length <= most) return text;
  faults.add(
    `A text in the address is longer than the ${most.toLocaleString('en-GB')} characters that papers hold: its end was left out.`,
  );
  return text.slice(0, most).toWellFormed();
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A name as somebody who looks for it in the address would see it. */
function quoted(text: string): string {
  return text === '' ? '' : `: “${text.slice(0, 40)}”`;
}
