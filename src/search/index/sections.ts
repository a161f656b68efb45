import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** A part of an article that begins with a heading of the second level. */
export interface Section {
  heading: string;
  /** The id that Astro gives the heading. */
  id: string;
  text: string;
}

/** The words of an MDX article before its first section, and its sections. */
export function sectionsOf(mdx: string): { opening: string; sections: Section[] } {
  const { children } = fromMarkdown(mdx, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  // Astro numbers headings of the same name whatever their level, so it has to see each.
  const slugger = new GithubSlugger();
  const opening: string[] = [];
  const sections: (Omit<Section, 'text'> & { texts: string[] })[] = [];
  for (const node of children) {
    const words = wordsOf(node);
    const id = node.type === 'heading' ? slugger.slug(words) : '';
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ heading: words, id, texts: [] });
    else (sections.at(-1)?.texts ?? opening).push(words);
  }
  return {
    opening: onOneLine(opening),
    sections: sections.map(({ heading, id, texts }) => ({ heading, id, text: onOneLine(texts) })),
  };
}

/** What holds blocks, whose words do not run on into each other. */
const HOLDS_BLOCKS = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'mdxJsxFlowElement',
]);

/** The words of a node. Components have no words but those that stand between their tags. */
function wordsOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '');
}

function onOneLine(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
