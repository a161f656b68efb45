import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An address in a page: where it is written and what it says. */
export interface Reference {
  element: string;
  attribute: string;
  value: string;
}

/** What the tests ask about the markup of a page. The tree itself is not kept: two thousand are large. */
export interface Facts {
  lang: string | undefined;
  title: string;
  /** Content of `meta` elements by their `name` or `property`. */
  meta: Map<string, string>;
  /** Addresses of `link` elements by their `rel`. */
  links: Map<string, string>;
  headings: { level: number; text: string }[];
  ids: string[];
  references: Reference[];
  /** JSON-LD blocks, as written. They are data, and no script. */
  jsonLd: string[];
  /** Addresses of scripts; null for one written in the page. */
  scripts: (string | null)[];
  /** `<style>` elements, `style` attributes and event handlers. */
  inline: string[];
  /** Words of the page, as one text. */
  text: string;
}

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

/** Reads the markup of a page, as a browser would. */
export function factsOf(html: string): Facts {
  const facts: Facts = {
    lang: undefined,
    title: '',
    meta: new Map(),
    links: new Map(),
    headings: [],
    ids: [],
    references: [],
    jsonLd: [],
    scripts: [],
    inline: [],
    text: '',
  };
  const texts: string[] = [];
  walk(parse(html), (node) => {
    if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
    else if (defaultTreeAdapter.isElementNode(node)) note(node, facts);
  });
  return { ...facts, text: texts.join(' ').replace(/\s+/g, ' ') };
}

function walk(node: Tree.Node, visit: (node: Tree.Node) => void): void {
  visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

function note(element: Tree.Element, facts: Facts): void {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const { id, rel, href, type } = attributes;
  if (id !== undefined) facts.ids.push(id);
  for (const attribute of ADDRESSES) {
    const value = attributes[attribute];
    if (value !== undefined) facts.references.push({ element: element.tagName, attribute, value });
  }
  for (const name of Object.keys(attributes))
    if (name === 'style' || name.startsWith('on')) facts.inline.push(`${element.tagName} ${name}=`);

  switch (element.tagName) {
    case 'html':
      facts.lang = attributes['lang'];
      break;
    case 'title':
      // A picture may have a title too.
      facts.title ||= textOf(element);
      break;
    case 'meta':
      facts.meta.set(
        attributes['name'] ?? attributes['property'] ?? '',
        attributes['content'] ?? '',
      );
      break;
    case 'link':
      facts.links.set(rel ?? '', href ?? '');
      break;
    case 'style':
      facts.inline.push('<style>');
      break;
    case 'script':
      if (type === 'application/ld+json') facts.jsonLd.push(textOf(element));
      else facts.scripts.push(attributes['src'] ?? null);
      break;
    default:
      if (/^h[1-6]$/.test(element.tagName))
        facts.headings.push({ level: Number(element.tagName[1]), text: textOf(element) });
  }
}

function textOf(element: Tree.Element): string {
  let text = '';
  walk(element, (node) => {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value;
  });
  return text.trim();
}
