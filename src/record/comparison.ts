import { compareAddress } from './compare-address.ts';
import type { FindingKind } from '../schemas/index.ts';
import { countInWords } from './age.ts';
import { countByKind } from './findings.ts';
import { FINDING_KIND } from './labels.ts';
import { findingDate } from './order.ts';
import { monthFound } from './thread-words.ts';
import { threadOf, type Thread } from './thread.ts';
import type { Finding, Force, Theme } from './types.ts';

/** Where one force stands on one theme, in the few words that a table has room for. */
export interface Cell {
  thread: Thread;
  /** The kind of the newest finding, for its mark. */
  kind: FindingKind | 'none';
  /** The newest finding: `Weakness recorded, January 2025`, or that none is on record. */
  words: string;
  /** What it is the newest of, where there are several: `newest of 2 weaknesses, 1 strength`. */
  among: string | null;
}

/** A row of a comparison: a force with a cell for each theme, in the order of the themes. */
export interface ComparedForce {
  force: Force;
  cells: Cell[];
}

/** Forces by themes, by name, each cell with the newest finding of the thread. */
export function compare(forces: readonly Force[], themes: readonly Theme[]): ComparedForce[] {
  return forces.map((force) => ({
    force,
    cells: themes.map((theme) => cellOf(threadOf(force, theme))),
  }));
}

/**
 * Where forces stand side by side, on all themes or on one. A force that was withdrawn is not compared.
 * @example comparisonAddress([kent, essex]) // '/compare/#forces=kent,essex'
 */
export function comparisonAddress(forces: readonly Force[], theme?: Theme): string {
  const ids = forces.filter(({ data }) => !data.withdrawn).map(({ id }) => id);
  return compareAddress(ids, theme?.id);
}

/** A thread in a few words. */
export function cellOf(thread: Thread): Cell {
  const { latest, findings } = thread;
  if (!latest) return { thread, kind: 'none', words: 'None on record', among: null };
  const { kind, claimedBy } = latest.data;
  const what = FINDING_KIND[kind].heading;
  // What somebody claimed is not told as an inspectorate's.
  const claimed = claimedBy ? `, according to ${claimedBy}` : '';
  return {
    thread,
    kind,
    words: `${what}, ${whenInBrief(latest)}${claimed}`,
    among: findings.length > 1 ? `newest of ${inDigits(findings)}` : null,
  };
}

/** So many forces next door are named with their newest finding. */
const MOST_NAMED = 4;

/**
 * Where the forces next door stand on one theme, in a sentence without its full stop.
 * @param threads theirs, newest first
 * @example 'Durham: weakness recorded, November 2023; North Yorkshire: none on record'
 */
export function nextDoorInWords(threads: readonly Thread[]): string {
  const named = threads.slice(0, threads.length > MOST_NAMED + 1 ? MOST_NAMED : threads.length);
  const others = threads.length - named.length;
  return [
    ...named.map((thread) => {
      const { words } = cellOf(thread);
      return `${thread.force.data.shortName}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    }),
    ...(others > 0 ? [`and ${countInWords(others, 'other')}`] : []),
  ].join('; ');
}

/** The month of a finding; its round, or that its date is not established, where it has none. */
function whenInBrief(finding: Finding): string {
  if (findingDate(finding) === null) return 'date not established';
  return monthFound(finding).replace(/^the round /, '');
}

/** Findings by kind, never added up: `2 weaknesses, 1 strength`. */
function inDigits(findings: Thread['findings']): string {
  return countByKind(findings)
    .map(({ kind, count }) => `${count} ${FINDING_KIND[kind][count === 1 ? 'one' : 'many']}`)
    .join(', ');
}
