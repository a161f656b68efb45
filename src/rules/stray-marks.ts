import { visit } from 'unist-util-visit';
import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

/** Signs that were to be read as Markdown and came out as themselves. */
const STRAYS: readonly { pattern: RegExp; what: string; fix: string }[] = [
  {
    pattern: /^#{1,6}(?=\p{Lu})|^#{2,6}(?=[^\s#])/mu,
    what: 'A heading has no space behind its #',
    fix: 'Put a space between # and the words.',
  },
  {
    pattern: /\*\*|__/,
    what: 'Bold type is not closed, or has a space inside its signs',
    fix: 'Write **words** without spaces inside the signs, or take them out.',
  },
  {
    pattern: /\|[ ]*:?-{3,}/,
    what: 'A table is not read as one',
    fix: 'Put an empty line before it, and as many columns in its second line as in its first.',
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|shy|#\d+|#x[\da-f]+)\b/i,
    what: 'A sign is written by a name that is not closed',
    fix: 'Type the sign itself.',
  },
  {
    pattern: /^\s*[-*]\[[ x]\]|^\[[ xX]\] /m,
    what: 'A box to tick stands among the words',
    fix: 'Take the box out.',
  },
];

export const rule: Rule = {
  slug: 'stray-marks',
  *check({ drafts }) {
    for (const draft of drafts) yield* marksIn(draft);
  },
};

function marksIn(draft: Draft): Found[] {
  const found: Found[] = [];
  visit(markdownOf(draft).tree, (node) => {
    if (node.type === 'delete') {
      const start = node.position?.start.offset ?? 0;
      if (draft.body.startsWith('~~', start)) return;
      found.push({
        ...placeOfNode(draft, node),
        message: 'Two ~ strike out the words between them.',
        allowed: 'words without ~',
        fix: 'Write "about" in place of ~, or \\~ for the plain sign.',
      });
    }
    if (node.type !== 'text' || isWritten(node.value)) return;
    for (const { pattern, what, fix } of STRAYS) {
      const match = pattern.exec(node.value);
      if (!match) continue;
      const offset = (node.position?.start.offset ?? 0) + match.index;
      // What stands behind a backslash was meant as the sign itself.
      if (draft.body[offset - 1] === '\\' || draft.body[offset] === '\\') continue;
      const line = node.value.slice(match.index).split('\n')[0]!;
      found.push({
        ...draft.inBody(offset),
        message: `${what}: ${quote(line)}.`,
        allowed: 'Markdown that is read as such',
        fix,
      });
    }
  });
  return found;
}

/** Most words have none of these signs. */
function isWritten(text: string): boolean {
  return !/[#*_|&[]/.test(text);
}
