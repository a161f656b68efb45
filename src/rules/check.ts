import { parseContent, type Content } from '../loader/content.ts';
import { readCouncils } from '../loader/councils.ts';
import { inReadingOrder, toMistake, type Mistake } from '../loader/mistakes.ts';
import { readContent } from '../loader/read.ts';
import { readThesaurus } from '../loader/thesaurus.ts';
import type { Thesaurus } from '../schemas/thesaurus.ts';
import { EXPLANATIONS } from './explanations.ts';
import { RULES } from './index.ts';

/** What a content folder holds, and all that is wrong with it. */
export interface CheckedContent {
  /** Every mistake there is, in reading order. */
  mistakes: Mistake[];
  /** How many files were found where entries lie. */
  entries: number;
  content: Content;
  /** Undefined where it could not be read. */
  thesaurus: Thesaurus | undefined;
}

/**
 * Reads a content folder, once, and puts every rule to it.
 * @param asOf the day of the record, as `2026-11-24`: what lies after it has not happened
 */
export function checkContent(dir: string, { asOf }: { asOf: string }): CheckedContent {
  const { files, mistakes: unreadable } = readContent(dir);
  const { councils, mistakes: missing } = readCouncils(dir);
  const { content, mistakes: malformed } = parseContent(files, { asOf, councils });
  const words = readThesaurus(dir, content.ids.forces);
  const mistakes = [
    ...unreadable,
    ...missing,
    ...malformed,
    ...judge(content),
    // Where there is no content at all, that has been said.
    ...(files.length > 0 ? words.mistakes : []),
  ].sort(inReadingOrder);
  return { mistakes, entries: files.length, content, thesaurus: words.thesaurus };
}

/** Puts every rule to the record. */
function judge(content: Content): Mistake[] {
  return RULES.flatMap(({ slug, check }) =>
    [...check(content)].map((found) => toMistake(EXPLANATIONS[slug], found)),
  );
}
