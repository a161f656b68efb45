/** A place in a text: lines and columns count from 1, as editors show them. */
export interface Position {
  line: number;
  column: number;
}

/** A place in a file of `content/`. */
export interface Place extends Position {
  file: string;
}

/** What an editor should know of a kind of mistake; the site and the documents list these. */
export interface Explanation {
  slug: string;
  title: string;
  why: string;
  /** What to do in general; a mistake may say something closer to the case. */
  fix: string;
  /** What may stand there, in general. */
  allowed: string;
  /** A line as it should be. */
  example: string;
  /** Set where it can befall any field: the example is then one of the field that it befell, where there is one. */
  isOfAnyField?: true;
  /** Set where the site is built all the same: an advice, never a failure. */
  isAdvice?: true;
}

/** What is wrong with a value, in an editor's words. */
export interface Objection {
  message: string;
  /** What may stand there instead. */
  allowed: string;
  /** What to do about it, where that is more than the explanation says. */
  fix?: string | undefined;
  /** The line as it should be, where it can be told from the one that is there; empty where no line can be shown. */
  example?: string | undefined;
  /**
   * What is at fault, where one cause can show in many places: the missing entry that ninety others name. Mistakes of
   * one rule about one thing are told as one.
   */
  about?: string | undefined;
  /** Where that thing is, if not where it shows. */
  cause?: Place | undefined;
}

/** An objection with the place that it is about. */
export interface Found extends Place, Objection {}

/** An objection of the reader, which says which kind of mistake it is; its file is known where it is reported. */
export interface ReadingMistake extends Position, Objection {
  explanation: Explanation;
}

/** A mistake in the content, in words an editor can act on. */
export interface Mistake extends Place {
  /** Slug of the explanation. */
  rule: string;
  message: string;
  allowed: string;
  fix: string;
  /** A line as it should be; empty where none can be shown. */
  example: string;
  about?: string;
  cause?: Place;
  isAdvice?: true;
}

/** Completes what was found with what is known of its kind. */
export function toMistake(explanation: Explanation, found: Found): Mistake {
  const { file, line, column, message, allowed, about, cause } = found;
  const { fix = explanation.fix, example = explanation.example } = found;
  return {
    ...{ file, line, column, rule: explanation.slug, message, allowed, fix, example },
    ...(about !== undefined && { about }),
    ...(cause && { cause }),
    ...(explanation.isAdvice && { isAdvice: true }),
  };
}

/** Completes what the reader found in a file. */
export function inFile(file: string, { explanation, ...found }: ReadingMistake): Mistake {
  return toMistake(explanation, { file, ...found });
}

/** Orders mistakes as one reads: by file, then down the file. */
export function inReadingOrder(a: Mistake, b: Mistake): number {
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
