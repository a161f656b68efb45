/** A place in a text at which reading would take too long, and why. */
export interface Guarded {
  message: string;
  fix: string;
  offset: number;
}

/** Reading takes minutes when lists lie in lists by the thousand, and the build ends without the text. */
const TOO_DEEP = [
  /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){13}/m,
  /^[ \t]{24,}(?:[-*+]|\d{1,9}[.)])[ \t]/m,
];
const MARKS = /[*_~`[\]]/g;
/** The longest article has a tenth of them. */
const MOST_LINES = 1_500;
/** The busiest paragraph of the record has forty. Each may belong to each other, so the time grows by their square. */
const MOST_MARKS = 300;

/** Where in a text more lies in each other than any reader, man or machine, can follow. */
export function guard(body: string): Guarded | undefined {
  for (const pattern of TOO_DEEP) {
    const deep = pattern.exec(body);
    if (deep) return { ...NESTED, offset: deep.index };
  }
  if (body.split('\n', MOST_LINES + 1).length > MOST_LINES) return { ...LONG, offset: 0 };
  let offset = 0;
  for (const paragraph of body.split(/(?<=\n)[ \t]*\n/)) {
    const marks = paragraph.match(MARKS)?.length ?? 0;
    if (marks > MOST_MARKS) return { ...CROWDED, offset: body.indexOf(paragraph, offset) };
    offset += paragraph.length;
  }
  return undefined;
}

const LONG = {
  message: `The text has more than ${MOST_LINES} lines.`,
  fix: 'Shorten it, or make several entries of it.',
};

export const NESTED = {
  message: 'Lists or quotations lie in each other too deeply.',
  fix: 'Take the signs at the beginning of the line out.',
};

const CROWDED = {
  message: `This paragraph has more than ${MOST_MARKS} signs of emphasis, code or links.`,
  fix: 'Take out those that are not needed, or write \\* for a plain asterisk.',
};
