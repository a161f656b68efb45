import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** A heading as the rendered page has it. */
export interface Heading {
  slug: string;
  text: string;
}
/** The headings of each article in the order of its page, by its id. */
export type Headings = ReadonlyMap<string, readonly Heading[]>;

/** A part of an article that begins with a heading of the second level. */
export interface Section {
  heading: string;
  /** The id that the page gives the heading. */
  id: string;
  text: string;
}

/**
 * The words of an MDX article before its first section, and its sections.
 * @param headings those of the rendered page, since what they are called and where they lead is decided there
 * @throws when the page has other headings than the article
 */
export function sectionsOf(
  mdx: string,
  headings: readonly Heading[],
): { opening: string; sections: Section[] } {
  const { children } = fromMarkdown(mdx, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  let seen = 0;
  const opening: string[] = [];
  const sections: (Omit<Section, 'text'> & { texts: string[] })[] = [];
  for (const node of children) {
    const rendered = headings[seen];
    seen += headingsIn(node);
    if (node.type === 'heading' && node.depth === 2 && rendered)
      sections.push({ heading: rendered.text, id: rendered.slug, texts: [] });
    else (sections.at(-1)?.texts ?? opening).push(wordsOf(node));
  }
  if (seen !== headings.length)
    throw new Error(`An article has ${seen} headings and its page ${headings.length}.`);
  return {
    opening: onOneLine(opening),
    sections: sections.map(({ heading, id, texts }) => ({ heading, id, text: onOneLine(texts) })),
  };
}

/** How many headings a node is or holds. */
function headingsIn(node: Node): number {
  if (node.type === 'heading') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + headingsIn(child), 0) : 0;
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
