import { parseContent, type Content } from '../loader/content.ts';
import { readCouncils } from '../loader/councils.ts';
import { inReadingOrder, toMistake, type Mistake } from '../loader/mistakes.ts';
import { readContent, type ContentFile } from '../loader/read.ts';
import { readThesaurus } from '../loader/thesaurus.ts';
import type { Thesaurus } from '../schemas/thesaurus.ts';
import { READING } from '../loader/explanations.ts';
import { EXPLANATIONS } from './explanations.ts';
import { fold } from './fold.ts';
import { RULES } from './index.ts';
import { withRightLines } from './right-line.ts';

/** What a content folder holds, and all that is wrong with it. */
export interface CheckedContent {
  /** Every mistake there is: causes first, all else in reading order. */
  mistakes: Mistake[];
  /** What should be looked at, though nothing is wrong with it yet. */
  advice: Mistake[];
  /** How many files were found where entries lie. */
  entries: number;
  content: Content;
  /** Undefined where it could not be read. */
  thesaurus: Thesaurus | undefined;
}

const CAUSES: ReadonlySet<string> = new Set([
  ...Object.values(READING).map(({ slug }) => slug),
  EXPLANATIONS['renamed-entry'].slug,
]);

/**
 * Reads a content folder, once, and puts every rule to it.
 * @param asOf the day of the record, as `2026-11-24`: what lies after it has not happened
 * @param before what was read before, so that entries that have not changed need not be parsed again
 * @param also files that are judged as if they were there, before they are written
 */
export function checkContent(
  dir: string,
  {
    asOf,
    before,
    also = [],
  }: { asOf: string; before?: Content | undefined; also?: readonly ContentFile[] },
): CheckedContent {
  const { files: read, strays, pictures, mistakes: unreadable } = readContent(dir);
  const files = [...read, ...also];
  const { councils, mistakes: missing } = readCouncils(dir);
  const known = { asOf, councils, strays, pictures };
  const { content, mistakes: malformed } = parseContent(files, known, before);
  const words = readThesaurus(dir, content.ids.forces);
  const found = [
    ...unreadable,
    ...missing,
    ...malformed,
    ...judge(content),
    // Where there is no content at all, that has been said.
    ...(files.length > 0 ? words.mistakes : []),
  ].sort(inReadingOrder);
  const { mistakes = [], advice = [] } = Object.groupBy(found, ({ isAdvice }) =>
    isAdvice ? 'advice' : 'mistakes',
  );
  return {
    mistakes: withRightLines(causesFirst(fold(mistakes)), files),
    advice,
    entries: files.length,
    content,
    thesaurus: words.thesaurus,
  };
}

/** What is wrong with the place or the name of a file, before what follows from it in others. */
function causesFirst(mistakes: readonly Mistake[]): Mistake[] {
  const { true: causes = [], false: others = [] } = Object.groupBy(mistakes, ({ rule }) =>
    CAUSES.has(rule) ? 'true' : 'false',
  );
  return [...causes, ...others];
}

/** Puts every rule to the record. */
function judge(content: Content): Mistake[] {
  return RULES.flatMap(({ slug, check }) =>
    [...check(content)].map((found) => toMistake(EXPLANATIONS[slug], found)),
  );
}
