import { Parser } from 'htmlparser2';

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
 * The popover is the browser's own, so it needs no script. The rest of the HTML stays as it is.
 * @returns the HTML, and the terms that were found, in the order of the text
 */
export function markTerms<T extends GlossaryTerm>(
  html: string,
  glossary: readonly T[],
  mark: (words: string, term: GlossaryTerm) => string = termButton,
): { html: string; terms: T[] } {
  const { pattern, termOf } = matcherOf(glossary);
  // Most texts have no term, and need not be taken apart.
  if (html.search(pattern) === -1) return { html, terms: [] };
  const found = new Set<T>();
  let marked = '';
  let end = 0;
  for (const { text, index } of textsIn(html)) {
    const withMarks = text.replace(pattern, (words) => {
      const term = termOf(words);
      if (!term || found.has(term)) return words;
      found.add(term);
      return mark(words, term);
    });
    marked += html.slice(end, index) + withMarks;
    end = index + text.length;
  }
  return { html: marked + html.slice(end), terms: [...found] };
}

/** The texts between the tags of some HTML where a term may be marked, as they are written there. */
function textsIn(html: string): { text: string; index: number }[] {
  const texts: { text: string; index: number }[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (LEFT_ALONE.has(name)) depth++;
      },
      onclosetag(name) {
        if (LEFT_ALONE.has(name)) depth--;
      },
      ontext(text) {
        if (depth === 0) texts.push({ text, index: parser.startIndex });
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return texts;
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
  const words = [...names.keys()].sort((a, b) => b.length - a.length).map(asInHtml);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})s?(?![\\p{L}\\p{N}-])`, 'giu'),
    // An abbreviation counts in its own case alone: "IT" is no "it".
    termOf: (html: string) => {
      const text = html.replace(APOSTROPHE, "'").replace(AMPERSAND, '&');
      const lower = text.toLowerCase();
      return names.get(text) ?? names.get(lower) ?? names.get(lower.slice(0, -1));
    },
  };
}

/** The two characters of terms that HTML may write otherwise. */
const APOSTROPHE = /'|&#39;|&#x27;|&apos;/gi;
const AMPERSAND = /&(?:amp;|#38;|#x26;)?/gi;

/** The pattern of a text as it may be written in HTML. */
function asInHtml(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll('&', AMPERSAND.source)
    .replaceAll("'", `(?:${APOSTROPHE.source})`);
}

/** A term as a link to its place in the glossary. */
export function termLink(words: string, term: GlossaryTerm): string {
  return `<a href="/glossary/#${term.id}">${words}</a>`;
}

function termButton(words: string, term: GlossaryTerm): string {
  return `<button type="button" class="term" popovertarget="${noteId(term)}">${words}</button>`;
}
