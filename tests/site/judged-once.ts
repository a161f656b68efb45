/** Elements that may stand empty in the place of themselves, wherever they may stand. */
const EMPTIED = new Set(['li', 'p', 'dd', 'dt', 'td', 'ul', 'ol', 'dl', 'div', 'span', 'svg']);

/** What may stand in an element that is emptied. No other element or attribute concerns anything outside it. */
const PLAIN = new Set([
  ...EMPTIED,
  ...['a', 'time', 'strong', 'em', 'cite', 'q', 'mark', 'small', 'abbr'],
  ...['g', 'path', 'rect', 'circle', 'line'],
]);
const PLAIN_ATTRIBUTE =
  /^(class|datetime|href|role="list"|data-astro-cid-\w+|viewBox|width|height|aria-hidden|x|y|r|cx|cy|d|fill|stroke|stroke-\w+)(=|$)/;

const VOID = /^(area|br|col|hr|img|input|link|meta|source|track|wbr)$/;
const TOKEN = /<!doctype [^<>]*>|<(script|style)\b[^<>]*>.*?<\/\1>|<[^<>]*>|[^<]+|</gis;
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [A-Za-z][\w:-]*(?:="[^"<>]*")?)*)(\/?)>$/;
const DRAWING_OR_DATA = /^<(!doctype|script|style)\b/i;
const JSON_LD = '<script type="application/ld+json">';
/** A text of JSON, and what a page says of itself in its head: words that no rule is about. */
const JSON_TEXT = /"(?:[^"\\\s<>]|\\\S| )*"/g;
const SAID_OF_PAGE =
  /^(<meta (?:name|property)="[^"]*" content)="(?:[^"&\s]|&amp;|&#39;|&quot;| )+"/;

interface Token {
  /** As it is written. */
  text: string;
  /** As it is written, but for its words: what of it a rule about markup may mind. */
  markup: string;
  tag?: string;
  isEnd?: boolean;
  isPlain?: boolean;
  /** Where the element ends that begins here. */
  end?: number;
}

/**
 * Leaves out of pages what was in one before. Of four thousand pages most of the markup is the same, but for the words
 * in it, and a validator of markup takes ten milliseconds a page.
 *
 * An element is left empty where one of the same markup has stood in elements of the same markup. What may concern
 * anything outside it, such as an id, a heading, a label or a landmark, is never left out, and a page that cannot be
 * read with certainty stays whole. A page of which the rest is the same as that of one before, but for its words, is
 * left out whole. So a fault that many pages share is told of the first alone.
 */
export class JudgedOnce {
  private readonly known: Set<string>;

  /** @param before what knows already of some pages, and is not told of others */
  constructor(before?: JudgedOnce) {
    this.known = new Set(before?.known);
  }

  /** The markup of a page without what was in one that this was asked for before; empty where nothing is left. */
  rest(html: string): string {
    const tokens = tokensOf(html);
    if (!tokens) return html;
    const open: string[] = [];
    let rest = '';
    let markupOfRest = '';
    for (let at = 0; at < tokens.length; at++) {
      const { text, markup, tag, isEnd, end } = tokens[at]!;
      rest += text;
      markupOfRest += markup;
      if (isEnd) open.pop();
      else if (end !== undefined) {
        if (EMPTIED.has(tag!) && this.isKnown(open, tokens.slice(at, end + 1))) {
          rest += tokens[end]!.text;
          markupOfRest += tokens[end]!.markup;
          at = end;
        } else open.push(markup);
      }
    }
    return this.isNew(markupOfRest) ? rest : '';
  }

  /** Whether an element was there before in the same place; it is from now on. */
  private isKnown(open: readonly string[], tokens: readonly Token[]): boolean {
    if (tokens.some(({ isPlain }) => isPlain === false)) return false;
    return !this.isNew([...open, '', ...tokens.map(({ markup }) => markup)].join(''));
  }

  /** Whether this was not asked for some markup before. */
  private isNew(markup: string): boolean {
    if (this.known.has(markup)) return false;
    this.known.add(markup);
    return true;
  }
}

/** The tags and texts of a page; undefined where a tag is not closed in its turn, or is no plain tag. */
function tokensOf(html: string): Token[] | undefined {
  const open: Token[] = [];
  const tokens = (html.match(TOKEN) ?? []).map(tokenOf);
  for (const [at, token] of tokens.entries()) {
    if (token === undefined) return undefined;
    if (token.tag === undefined) continue;
    if (!token.isEnd) open.push(token);
    else {
      const start = open.pop();
      if (start?.tag !== token.tag) return undefined;
      start.end = at;
    }
  }
  return open.length === 0 ? (tokens as Token[]) : undefined;
}

function tokenOf(text: string): Token | undefined {
  // White space, and what a reference to a character begins with, stay: there are rules about them.
  if (!text.startsWith('<'))
    return { text, markup: text.replace(/[^\s&;>]+(?: [^\s&;>]+)*/g, 'x') };
  if (text.startsWith(JSON_LD))
    return {
      text,
      markup: JSON_LD + text.slice(JSON_LD.length).replace(JSON_TEXT, '"x"'),
      isPlain: false,
    };
  if (DRAWING_OR_DATA.test(text)) return { text, markup: text, isPlain: false };
  const [, slash, tag, attributes, isClosed] = TAG.exec(text) ?? [];
  if (tag === undefined || attributes === undefined) return undefined;
  const isPlain =
    PLAIN.has(tag) &&
    [...attributes.matchAll(/ ([^ =]+(?:="[^"]*")?)/g)].every(([, attribute]) =>
      PLAIN_ATTRIBUTE.test(attribute!),
    );
  const markup = text
    .replace(/ (href|datetime)="(?:[^"&\s]|&amp;)+"/g, ' $1="x"')
    .replace(SAID_OF_PAGE, '$1="x"');
  if (isClosed || VOID.test(tag)) return { text, markup, isPlain };
  return { text, markup, isPlain, tag, isEnd: slash === '/' };
}
