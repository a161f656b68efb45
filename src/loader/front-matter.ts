import { PARSING } from './explanations.ts';
import type { Position, ReadingMistake } from './mistakes.ts';

/** A file cut into its fields and its text, each with the offset at which it begins. */
export interface Parts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

const FENCE = /^---[ \t]*$/;
/** A line that begins with three hyphens, as readers of Markdown end the fields. */
const LIKE_A_FENCE = /^---.*$/gm;

/** Cuts a text at its two lines of `---`, or says why that is not possible. */
export function cut(
  text: string,
  positionOf: (offset: number) => Position,
): Parts | ReadingMistake {
  const at = (offset: number, message: string): ReadingMistake => ({
    explanation: PARSING.frontMatter,
    ...positionOf(offset),
    column: 1,
    message,
    allowed: 'the fields between two lines ---, then the text',
  });
  const yamlStart = text.indexOf('\n') + 1 || text.length;
  if (!FENCE.test(text.slice(0, yamlStart).trimEnd())) {
    const [late = ''] = /\S.*/.exec(text) ?? [];
    return at(
      text.search(/\S/),
      FENCE.test(late) && text.search(/\S/) > 0
        ? 'The line --- has to be the very first line.'
        : 'The file does not begin with a line ---.',
    );
  }
  LIKE_A_FENCE.lastIndex = yamlStart;
  const close = LIKE_A_FENCE.exec(text);
  if (!close) return at(0, 'The fields are not closed by a second line ---.');
  if (!FENCE.test(close[0])) {
    return at(close.index, 'A line among the fields begins with --- and goes on.');
  }
  if (goesOn(text.slice(close.index + close[0].length))) {
    return at(close.index, 'This line --- ends the fields, but more fields follow it.');
  }
  const end = close.index + close[0].length + 1;
  const bodyStart = Math.min(end, text.length);
  const yaml = text.slice(yamlStart, Math.max(yamlStart, close.index - 1));
  return { yaml, yamlStart, body: text.slice(bodyStart), bodyStart };
}

/** Whether the fields go on behind the line that seemed to end them, up to another such line. */
function goesOn(rest: string): boolean {
  const [first = ''] = /\S.*/.exec(rest) ?? [];
  return /^(?:[a-zA-Z]+:(?: |$)|- )/.test(first) && /^---[ \t]*$/m.test(rest);
}
