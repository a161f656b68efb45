import type { Draft } from '../loader/content.ts';
import type { Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { partsOf, placeOfNode, wordsOf, type Part } from './markdown.ts';
import type { Rule } from './rule.ts';

/** A list of that many items would be a page of its own; a year is larger. */
const LARGEST_NUMBER = 99;

export const rule: Rule = {
  slug: 'accidental-block',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const node of partsOf(draft)) {
        const mistake = accidentOf(node, draft);
        if (mistake) yield { ...placeOfNode(draft, node), ...mistake };
      }
    }
  },
};

const OPEN: Objection = {
  message: 'Three marks ``` make program code of all that follows.',
  allowed: 'paragraphs that begin with a word',
  fix: 'Take the line with the marks out.',
};

/** Whether the last line of a block of code has the marks that close it. */
function isClosed({ position }: Part, draft: Draft): boolean {
  const lines = draft.body
    .slice(position?.start.offset, position?.end.offset)
    .trimEnd()
    .split('\n');
  return lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)!);
}

/** A list of one item is most often a number or a sign at the beginning of a sentence. */
function accidentalItem(
  { start, children }: Extract<Part, { type: 'list' }>,
  source: string,
): Objection | undefined {
  const [, sign = ''] = /^([-+*]|\d+[.)])\s+(?:[£%]?\d)/.exec(source) ?? [];
  const isNumbered = (start ?? 1) > 1;
  if (children.length > 1 || (!isNumbered && !/^[-+*]$/.test(sign))) return undefined;
  const written = isNumbered ? `${start}.` : sign;
  return {
    message: `The paragraph begins with ${quote(written)}, which makes it a list of one item.`,
    allowed: 'paragraphs that begin with a word',
    fix: isNumbered
      ? `Write the number in words, or ${start}\\. for the plain number.`
      : `Write "minus" or "more than", or \\${sign} for the plain sign.`,
  };
}

function accidentOf(node: Part, draft: Draft): Objection | undefined {
  const start = 'position' in node ? (node.position?.start.offset ?? 0) : 0;
  const source = draft.body.slice(start).trimStart();
  switch (node.type) {
    case 'heading':
      // One of the first level is refused as such.
      if (source.startsWith('#') || node.depth === 1) return undefined;
      return {
        message: `The line --- makes a heading of the paragraph above it: ${quote(wordsOf(node))}.`,
        allowed: 'headings that begin with ##',
        fix: 'Put an empty line before ---, or take it out.',
      };
    case 'code':
      if (/^[`~]/.test(source)) return isClosed(node, draft) ? undefined : OPEN;
      return {
        message: `A tab or four spaces make program code of this paragraph: ${quote(node.value.split('\n')[0])}.`,
        allowed: 'paragraphs that begin at the beginning of the line',
        fix: 'Take the tab or the spaces out.',
      };
    case 'list':
      if ((node.start ?? 0) <= LARGEST_NUMBER) return accidentalItem(node, source);
      return {
        message: `The paragraph begins with ${quote(`${node.start}.`)}, which makes it an item of a list.`,
        allowed: 'paragraphs that begin with a word',
        fix: `Begin with a word: "In ${node.start}, ...", or write ${node.start}\\. for the plain number.`,
      };
    case 'blockquote':
      if (!/^[\d£%]/.test(wordsOf(node).trim())) return undefined;
      return {
        message: 'The sign > at the beginning of a line makes a quotation of it.',
        allowed: 'quotations that begin with a word',
        fix: 'Write "more than", or \\> for the plain sign.',
      };
    default:
      return undefined;
  }
}
