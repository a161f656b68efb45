import { parseContent } from './content.ts';
import type { Content } from './content.ts';
import { readCouncils } from './councils.ts';
import { inReadingOrder, toProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';
import { CHECKS } from './rules/index.ts';
import { checkThesaurus } from './thesaurus.ts';

export interface Result {
  problems: Problem[];
  /** How many files were found where entries lie. */
  entries: number;
}

export interface Options {
  /** The date of the record, as `2026-11-24`: what lies after it has not happened. */
  asOf: string;
}

/** Checks a content folder: every mistake there is, in reading order. */
export async function checkContent(dir: string, { asOf }: Options): Promise<Result> {
  const { files, problems: unreadable } = readContent(dir);
  const { councils, problems: missing } = readCouncils(dir);
  const { content, problems: malformed } = parseContent(files, { asOf, councils });
  // Where there is no content at all, that has been said.
  const asked = files.length > 0 ? checkThesaurus(dir, content.ids.forces) : [];
  const problems = [...unreadable, ...missing, ...malformed, ...judge(content), ...asked];
  return { problems: problems.sort(inReadingOrder), entries: files.length };
}

/** Puts every rule to the record. */
function judge(content: Content): Problem[] {
  return CHECKS.flatMap((rule) => [...rule.check(content)].map((found) => toProblem(rule, found)));
}
