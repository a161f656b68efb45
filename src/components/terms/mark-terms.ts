import type { Element, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** A term of the glossary, as far as it is needed to find it in a text. */
export interface GlossaryTerm {
  id: string;
  data: { term: string; abbreviation?: string | undefined };
}

/** In these a button would stand inside another control, or make a heading harder to read. */
const LEFT_ALONE = new Set(['a', 'button', 'summary', 'h1', 'h2', 'h3', 'h4', 'dt', 'time', 'svg']);

/** Id of the note that explains a term on a page. */
export const noteId = (term: { id: string }) => `term-${term.id}`;

/**
 * Makes the first place of each glossary term in some HTML a button that opens its note, or a link to the glossary.
 * The popover is the browser's own, so it needs no script.
 * @returns the HTML, and the terms that were found, in the order of the text
 */
export function markTerms<T extends GlossaryTerm>(
  html: string,
  glossary: readonly T[],
  mark: (words: string, term: GlossaryTerm) => Element = button,
): { html: string; terms: T[] } {
  const { pattern, termOf } = matcherOf(glossary);
  // Most texts have no term, and need not be taken apart.
  if (html.search(pattern) === -1) return { html, terms: [] };
  const found = new Set<T>();
  const tree = fromHtml(html, { fragment: true });
  visitParents(tree, 'text', (node, ancestors) => {
    if (ancestors.some((parent) => parent.type === 'element' && LEFT_ALONE.has(parent.tagName)))
      return;
    const parts = split(node.value, pattern, (words) => {
      const term = termOf(words);
      if (!term || found.has(term)) return null;
      found.add(term);
      return mark(words, term);
    });
    const parent = ancestors.at(-1)!;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
  return { html: toHtml(tree), terms: [...found] };
}

interface Matcher<T extends GlossaryTerm> {
  pattern: RegExp;
  termOf: (words: string) => T | undefined;
}

/** Made once for a glossary, which is that of thousands of texts. */
const matchers = new WeakMap<readonly GlossaryTerm[], Matcher<GlossaryTerm>>();

function matcherOf<T extends GlossaryTerm>(glossary: readonly T[]): Matcher<T> {
  let matcher = matchers.get(glossary) as Matcher<T> | undefined;
  if (!matcher) matchers.set(glossary, (matcher = newMatcher(glossary)));
  return matcher;
}

/** One pattern for all terms and abbreviations, longest first so that a term wins over a part of it. */
function newMatcher<T extends GlossaryTerm>(glossary: readonly T[]): Matcher<T> {
  const names = new Map<string, T>();
  for (const term of glossary) {
    names.set(term.data.term.toLowerCase(), term);
    if (term.data.abbreviation) names.set(term.data.abbreviation, term);
  }
  const words = [...names.keys()].sort((a, b) => b.length - a.length).map(escape);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})s?(?![\\p{L}\\p{N}-])`, 'giu'),
    // An abbreviation counts in its own case alone: "IT" is no "it".
    termOf: (text: string) =>
      names.get(text) ??
      names.get(text.toLowerCase()) ??
      names.get(text.toLowerCase().slice(0, -1)),
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Cuts a text at the places that become elements; a text without any comes back as it was. */
function split(
  value: string,
  pattern: RegExp,
  replace: (words: string) => Element | null,
): (Element | Text)[] {
  const parts: (Element | Text)[] = [];
  let end = 0;
  for (const { 0: words, index } of value.matchAll(pattern)) {
    const element = replace(words);
    if (!element) continue;
    parts.push({ type: 'text', value: value.slice(end, index) }, element);
    end = index + words.length;
  }
  return [...parts, { type: 'text', value: value.slice(end) }];
}

/** A term as a link to its place in the glossary. */
export function termLink(words: string, term: GlossaryTerm): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `/glossary/#${term.id}` },
    children: [{ type: 'text', value: words }],
  };
}

function button(words: string, term: GlossaryTerm): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['term'], popoverTarget: noteId(term) },
    children: [{ type: 'text', value: words }],
  };
}
