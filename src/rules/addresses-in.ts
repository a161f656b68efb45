import { visit } from 'unist-util-visit';
import type { Draft } from '../loader/content.ts';
import type { Place } from '../loader/mistakes.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import { fieldsOf } from './texts.ts';

/** An address on the web that an entry names, and where. */
export interface NamedAddress {
  address: string;
  place: Place;
}

const ON_THE_WEB = /^\s*https?:/i;

/** The addresses on the web in the fields and in the text of an entry. */
export function webAddressesIn(draft: Draft): NamedAddress[] {
  const found = fieldsOf(draft)
    .filter(({ text }) => ON_THE_WEB.test(text))
    .map(({ text, place }) => ({ address: text, place: place() }));
  visit(markdownOf(draft).tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (ON_THE_WEB.test(node.url))
      found.push({ address: node.url, place: placeOfNode(draft, node) });
  });
  return found;
}
