import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { partsOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';
import { STRAYS } from './stray-signs.ts';

export const rule: Rule = {
  slug: 'stray-marks',
  *check({ drafts }) {
    for (const draft of drafts) yield* marksIn(draft);
  },
};

function marksIn(draft: Draft): Found[] {
  const found: Found[] = [];
  for (const node of partsOf(draft)) {
    if (node.type === 'emphasis' && isInWord(node, draft.body))
      found.push({
        ...placeOfNode(draft, node),
        message: `Two * between letters or figures put what stands between them in italics: ${quote(wordsOf(node))}.`,
        allowed: 'italics of whole words',
        fix: 'Write × for "times", or \\* for the plain sign.',
      });
    if (node.type === 'paragraph' && /^(?:page\s+)?\d{1,3}(?: of \d{1,3})?$/i.test(wordsOf(node)))
      found.push({
        ...placeOfNode(draft, node),
        message: `A number stands alone, as at the foot of a page: ${quote(wordsOf(node))}.`,
        allowed: 'paragraphs of words',
        fix: 'Take it out.',
      });
    if (node.type === 'delete') {
      const start = node.position?.start.offset ?? 0;
      if (draft.body.startsWith('~~', start)) continue;
      found.push({
        ...placeOfNode(draft, node),
        message: 'Two ~ strike out the words between them.',
        allowed: 'words without ~',
        fix: 'Write "about" in place of ~, or \\~ for the plain sign.',
      });
    }
    if (node.type !== 'text') continue;
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
  }
  return found;
}

/** Whether emphasis begins behind a letter or a figure and ends before one, as in 2*3*4. */
function isInWord(
  { position }: { position?: { start: { offset?: number }; end: { offset?: number } } | undefined },
  body: string,
): boolean {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  return /[\p{L}\p{N}]/u.test(body[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(body[end] ?? '');
}
