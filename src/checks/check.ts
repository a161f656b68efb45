import { dirname, join } from 'node:path';
import { parseContent } from './content.ts';
import type { Content, Council } from './content.ts';
import { readCouncils } from './councils.ts';
import { inReadingOrder, toProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';
import { CHECKS } from './rules/index.ts';

export interface Result {
  problems: Problem[];
  /** How many files were found where entries lie. */
  entries: number;
}

export interface Options {
  /** The date of the record, as `2026-11-24`. */
  asOf: string;
  /** The councils; those of `data/councils.csv` beside the content when left out. */
  councils?: readonly Council[];
}

/** Checks a content folder: every mistake there is, in reading order. */
export function checkContent(dir: string, { asOf, councils }: Options): Promise<Result> {
  const reading = readContent(dir);
  const known = councils ?? readCouncils(join(dirname(dir), 'data', 'councils.csv'));
  const { content, problems } = parseContent(reading.files, { asOf, councils: known });
  const all = [...reading.problems, ...problems, ...judge(content)];
  return Promise.resolve({ problems: all.sort(inReadingOrder), entries: reading.files.length });
}

/** Puts every rule to the record. */
export function judge(content: Content): Problem[] {
  return CHECKS.flatMap((rule) => {
    return [...rule.check(content)].map((found) => toProblem(rule, found));
  });
}
