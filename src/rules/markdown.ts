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
import { guard, NESTED } from './markdown-guard.ts';
import { meaningOfMdx } from './mdx-errors.ts';

type Root = ReturnType<typeof fromMarkdown>;
/** A part of a text: a paragraph, a link, a run of words. */
export type Part = Root | Root['children'][number];
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
const read = new WeakMap<Draft, Markdown>();

/** What may be more than plain paragraphs to a reader of Markdown. */
const HAS_MARKS =
  /[<[\]&*_~`\\|]|https?:|www\.|\S@\S|^[ \t]*(?:[#=>+-]|\d{1,9}[.)])|^(?: {4}|[ ]*\t)|^(?:page )?\d{1,3}(?: of \d{1,3})?[ \t]*$/im;

/**
 * The body of an entry as a tree. A body of plain paragraphs alone is not parsed, for that is most of the record; no
 * body that would take too long to read is.
 */
export function markdownOf(draft: Draft): Markdown {
  const known = read.get(draft);
  if (known) return known;
  const markdown = parse(draft.body, draft.kind === 'guidance');
  read.set(draft, markdown);
  return markdown;
}

function parse(body: string, isArticle: boolean): Markdown {
  const guarded = guard(body);
  if (guarded) return { tree: EMPTY, error: guarded };
  if (!isArticle && !HAS_MARKS.test(body)) return { tree: plain(body) };
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

/** A text without any marks: one run of words. */
function plain(body: string): Root {
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: body }] }],
  };
}

/** What the reader says, in plain words where its meaning is known, and the place it names as an offset. */
function reasonOf(error: unknown, body: string): MarkdownError {
  const { reason = String(error), place } = error as {
    reason?: string;
    place?: { offset?: number; start?: { offset?: number } };
  };
  const [, line, column] = /\((\d+):(\d+)-[\d:]+\)/.exec(reason) ?? [];
  const named = line === undefined ? undefined : offsetOf(body, Number(line), Number(column));
  const offset = named ?? place?.offset ?? place?.start?.offset ?? 0;
  const plainly = meaningOfMdx(reason, body.slice(0, offset), body.slice(offset));
  return { message: reason.replace(/ \((?:[\d:-]+|note: .*)\)/g, ''), ...plainly, offset };
}

const parts = new WeakMap<Draft, readonly Part[]>();

/** The parts of the body of an entry, at any depth, in reading order: all, or those of some types. */
export function partsOf(draft: Draft): readonly Part[];
export function partsOf<T extends Part['type']>(
  draft: Draft,
  ...types: T[]
): Extract<Part, { type: T }>[];
export function partsOf(draft: Draft, ...types: string[]): readonly Part[] {
  const all = parts.get(draft) ?? listed(markdownOf(draft).tree);
  parts.set(draft, all);
  return types.length > 0 ? all.filter(({ type }) => types.includes(type)) : all;
}

/** A tree is walked once, and asked by each rule. */
function listed(tree: Root): Part[] {
  const all: Part[] = [];
  visit(tree, (node) => void all.push(node));
  return all;
}

/** The components in an article. */
export function elementsOf(draft: Draft): Element[] {
  return draft.kind === 'guidance' ? partsOf(draft, 'mdxJsxFlowElement', 'mdxJsxTextElement') : [];
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

/** All that a part of a text says, without marks. */
export function wordsOf(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.value ?? '';
  return ((node.children ?? []) as Parameters<typeof wordsOf>[0][]).map(wordsOf).join('');
}
