import type { Entry } from '../query/library.ts';
import { excerpt } from './excerpt.ts';
import type { Facets } from '../query/facet-table.ts';
import { slug } from './state.ts';
import { textFragment } from './text-fragment.ts';
import { copyOf, element, markedText, part } from './elements.ts';

/** What a result shows: the entry, its facets, and where the sought words stand in its text. */
export interface Shown {
  entry: Entry;
  facets: Facets;
  places: readonly number[];
}

/** A result: link, line, excerpt, and what it belongs to. */
export function resultItem({ entry, facets, places }: Shown): HTMLElement {
  const item = copyOf('result');
  // Named as in an address, where a style asks for it.
  item.dataset['kind'] = slug(facets.kind[0] ?? '');
  const link = part<HTMLAnchorElement>('link', item);
  // The page of a force or a theme begins with what matters most; no word of it is led to.
  link.href = /forces|themes/.test(facets.is) ? entry.url : addressOf(entry, places);
  link.textContent = entry.title;
  part('line', item).textContent = entry.line;
  part('excerpt', item).append(...(entry.text ? markedText(excerpt(entry.text, places)) : []));
  part('excerpt', item).hidden = !entry.text;
  part('about', item).append(...about(facets));
  return item;
}

/** The page's address, with the sought words to be marked on it where its text holds them. */
function addressOf({ url, text }: Entry, places: readonly number[]): string {
  const fragment = textFragment(text, places);
  return fragment ? `${url}${url.includes('#') ? '' : '#'}${fragment}` : url;
}

function about({ is, kind, finding, force, theme, inspectorate }: Facets): HTMLElement[] {
  const forces = force.length > 3 ? [`${force.length} forces`] : force;
  const own = is === 'forces' ? [] : forces;
  const facts = [
    ...(finding.length > 0 ? finding : kind),
    ...own,
    ...(is === 'themes' ? [] : theme.slice(0, 2)),
    ...inspectorate,
  ];
  return facts.map((fact, place) => {
    const span = element('span', fact);
    // The mark of a kind of finding, which stands in the page as a template.
    if (place === 0 && finding[0]) span.prepend(copyOf(`mark ${finding[0]}`));
    return span;
  });
}
