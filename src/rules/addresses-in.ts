import type { Draft } from '../loader/content.ts';
import type { Place } from '../loader/mistakes.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import { fieldsOf } from './texts.ts';

/** An address on the web that an entry names, and where. */
export interface NamedAddress {
  address: string;
  place(): Place;
}

const ON_THE_WEB = /^\s*https?:/i;

/** The addresses on the web in the fields and in the text of an entry. */
export function webAddressesIn(draft: Draft): NamedAddress[] {
  return [
    ...fieldsOf(draft).map(({ text, place }) => ({ address: text, place: () => place() })),
    ...partsOf(draft, 'link', 'definition').map((node) => ({
      address: node.url,
      place: () => placeOfNode(draft, node),
    })),
  ].filter(({ address }) => ON_THE_WEB.test(address));
}
