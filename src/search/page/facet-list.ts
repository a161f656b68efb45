import type { Count } from '../facets.ts';
import { FACETS, type Facet } from '../facet-table.ts';
import { copyOf, part } from './elements.ts';
import { slug } from './state.ts';

/** Values shown before "show all". */
const FEW = 6;

/** Fills the facets with the values of the present results. Focus stays on the value that was just chosen. */
export function showFacets(
  counts: Record<Facet, readonly Count[]>,
  chosen: Record<Facet, readonly string[]>,
): void {
  const focused = document.activeElement?.id;
  for (const facet of FACETS) {
    const group = part(`facet ${facet}`);
    const list = part('values', group);
    const all = part('all', group);
    const values = counts[facet];
    const long = values.length > FEW + 2 && all.dataset['open'] !== 'true';
    list.replaceChildren(
      ...values
        .filter(({ name }, place) => !long || place < FEW || chosen[facet].includes(slug(name)))
        .map((value) => option(facet, value, chosen[facet].includes(slug(value.name)))),
    );
    all.hidden = !long;
    all.textContent = `Show all ${values.length}`;
    group.hidden = values.length === 0;
  }
  if (focused) document.getElementById(focused)?.focus();
}

function option(facet: Facet, { name, count }: Count, checked: boolean): HTMLElement {
  const item = copyOf('option');
  const box = part<HTMLInputElement>('box', item);
  const label = part<HTMLLabelElement>('label', item);
  box.name = facet;
  box.value = slug(name);
  box.id = `${facet}-${box.value}`;
  box.checked = checked;
  label.htmlFor = box.id;
  part('name', item).textContent = name;
  part('count', item).textContent = `${count}`;
  return item;
}
