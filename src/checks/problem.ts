/** A place in a file of `content/`. Lines and columns count from 1, as editors show them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A mistake in the content, in words an editor can act on. */
export interface Problem extends Place {
  /** Slug of the rule it breaks. */
  rule: string;
  /** What is wrong, with the value. */
  message: string;
  /** What may stand there instead. */
  allowed: string;
  /** What to do about it. */
  fix: string;
}

/** What an editor should know of a rule; the site lists these. */
export interface RuleInfo {
  slug: string;
  title: string;
  why: string;
  /** What to do in general; a problem may say something closer to the case. */
  fix: string;
}

/** What a rule yields: a problem without what the rule itself knows. */
export interface Found extends Place {
  message: string;
  allowed: string;
  fix?: string;
}

/** Completes what a rule has found with what is known of the rule. */
export function toProblem(rule: RuleInfo, found: Found): Problem {
  const { file, line, column, message, allowed, fix = rule.fix } = found;
  return { file, line, column, rule: rule.slug, message, allowed, fix };
}

/** Orders problems as one reads: by file, then down the file. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** By code units, for the order must not depend on the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
