import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { toMarkdown } from 'mdast-util-to-markdown';

const MAIN = /<main[\s\S]*<\/main>/;

/** What the pages of a built site say, each as Markdown without headings, lists or links: a paragraph for each block. */
export function textsOf(dist: string, pages: readonly string[]): string[] {
  return pages.map((page) => {
    const [main = ''] = MAIN.exec(readFileSync(join(dist, page), 'utf8')) ?? [];
    const blocks = toText(fromHtml(main, { fragment: true }))
      .split(/\n+/)
      .filter(Boolean);
    return toMarkdown({
      type: 'root',
      children: blocks.map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    });
  });
}
