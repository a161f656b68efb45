import { visit } from 'unist-util-visit';
import { KINDS } from '../schemas/index.ts';
import type { Content } from '../loader/content.ts';
import { infoOf } from '../schemas/kinds.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import { nearest } from '../loader/nearest.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'dangling-link',
  *check(content) {
    for (const draft of content.drafts) {
      const found: Found[] = [];
      visit(markdownOf(draft).tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const mistake = judge(node.url, content);
        if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
      });
      yield* found;
    }
  },
};

function judge(url: string, { ids }: Content): Omit<Found, 'file' | 'line' | 'column'> | undefined {
  const [, kindName, first, second] = /^\/([^/#?]+)\/([^/#?]+)(?:\/([^/#?]+))?/.exec(url) ?? [];
  const kind = KINDS.find((known) => known === kindName);
  if (!kind || !first) return undefined;
  const isFinding = kind === 'inspections' && second !== undefined;
  const [to, id] = isFinding ? (['findings', `${first}/${second}`] as const) : [kind, first];
  if (ids[to].has(id)) return undefined;
  const meant = nearest(id, ids[to]);
  return {
    message: `The link leads to ${quote(url)}, but no ${infoOf(to).one} has the id ${quote(id)}.`,
    allowed: `the address of a page of this site${meant ? `, such as "/${kind}/${meant}/"` : ''}`,
  };
}
