import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { Draft } from '../loader/content.ts';
import { offsetOf } from '../loader/positions.ts';
import type { Place } from '../loader/mistakes.ts';

type Root = ReturnType<typeof fromMarkdown>;
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Markdown {
  tree: Root;
  error?: MarkdownError;
}

/** Why a body could not be read, and where in it. */
interface MarkdownError {
  message: string;
  offset: number;
  fix?: string;
}

const EMPTY: Root = { type: 'root', children: [] };
/** Reading takes minutes when lists lie in lists by the thousand. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){13}/m;

const read = new WeakMap<Draft, Markdown>();

/** What begins a link, a tag or a heading. */
const HAS_MARKS = /[<[]|^ {0,3}[#=]/m;

/**
 * The body of an entry as a tree. A body without any of the marks that rules look for is not
 * parsed, for that is most of the record.
 */
export function markdownOf(draft: Draft): Markdown {
  const known = read.get(draft);
  if (known) return known;
  const isArticle = draft.kind === 'guidance';
  const markdown =
    isArticle || HAS_MARKS.test(draft.body) ? parse(draft.body, isArticle) : { tree: EMPTY };
  read.set(draft, markdown);
  return markdown;
}

function parse(body: string, isArticle: boolean): Markdown {
  const deep = TOO_DEEP.exec(body);
  if (deep) return { tree: EMPTY, error: { ...NESTED, offset: deep.index } };
  try {
    const tree = fromMarkdown(body, {
      extensions: isArticle ? [gfm(), mdxjs()] : [gfm()],
      mdastExtensions: [gfmFromMarkdown(), ...(isArticle ? [mdxFromMarkdown()] : [])],
    });
    return { tree };
  } catch (error) {
    const isNested = error instanceof RangeError;
    return { tree: EMPTY, error: isNested ? { ...NESTED, offset: 0 } : reasonOf(error, body) };
  }
}

const NESTED = {
  message: 'Lists or quotations lie in each other too deeply.',
  fix: 'Take the signs at the beginning of the line out.',
};

/** The reader's own words, without its advice on code, and the place it names as an offset. */
function reasonOf(error: unknown, body: string): MarkdownError {
  const { reason = String(error), place } = error as {
    reason?: string;
    place?: { offset?: number; start?: { offset?: number } };
  };
  // The reader of expressions goes by its own name, which tells an editor nothing.
  const message = reason.includes('acorn')
    ? 'Program code begins here, and is not allowed'
    : reason.replace(/ \((?:[\d:-]+|note: .*)\)/g, '');
  const [, line, column] = /\((\d+):(\d+)-[\d:]+\)/.exec(reason) ?? [];
  const named = line === undefined ? undefined : offsetOf(body, Number(line), Number(column));
  return { message, offset: named ?? place?.offset ?? place?.start?.offset ?? 0 };
}

/** The components in an article. */
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

interface Positioned {
  position?: { start: { offset?: number } } | undefined;
}

/** Where a part of the body stands in its file. */
export function placeOfNode(draft: Draft, node: Positioned): Place {
  return draft.inBody(node.position?.start.offset);
}
