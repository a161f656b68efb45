import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { Draft } from './content.ts';
import type { Place } from './problem.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Markdown {
  tree: Root;
  /** Why an article could not be read, and where in its body. */
  error?: { message: string; offset: number };
}

const EMPTY: Markdown = { tree: { type: 'root', children: [] } };
const read = new WeakMap<Draft, Markdown>();

/**
 * The body of an entry as a tree. Text that can hold neither a link nor a tag is not parsed,
 * for that is most of the record.
 */
export function markdownOf(draft: Draft): Markdown {
  const known = read.get(draft);
  if (known) return known;
  const markdown =
    draft.kind === 'guidance'
      ? parseMdx(draft.body)
      : /[<[]/.test(draft.body)
        ? parseMarkdown(draft.body)
        : EMPTY;
  read.set(draft, markdown);
  return markdown;
}

function parseMarkdown(body: string): Markdown {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { tree };
}

function parseMdx(body: string): Markdown {
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return { tree };
  } catch (error) {
    return { ...EMPTY, error: { message: reasonOf(error), offset: offsetOf(error) } };
  }
}

/** The components in an article, with their attributes that are plain texts. */
export function elementsOf(draft: Draft): Element[] {
  const elements: Element[] = [];
  visit(markdownOf(draft).tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
  });
  return elements;
}

/** The text of an attribute, or undefined where it is missing or not a plain text. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}

/** Where a part of the body stands in its file. */
export function placeOfNode(draft: Draft, node: Nodes): Place {
  return draft.inBody(node.position?.start.offset);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
}

interface Located {
  place?: { offset?: number; start?: { offset?: number } };
}

function offsetOf(error: unknown): number {
  const place = (error as Located).place;
  return place?.offset ?? place?.start?.offset ?? 0;
}
