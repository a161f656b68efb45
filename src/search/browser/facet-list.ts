import type { Count } from '../query/facets.ts';
import { FACETS, type Facet } from '../query/facet-table.ts';
import { copyOf, part } from './elements.ts';
import { slug } from './state.ts';

/** Values shown before "show all". */
const FEW = 6;

/** Facets of which a reader has asked to see all values. */
const opened = new Set<Facet>();

/** Shows all values of a facet on its button, and moves on to the first that was hidden. */
export function letFacetsOpen(): void {
  for (const facet of FACETS) {
    const group = part(`facet ${facet}`);
    const all = part('all', group);
    all.addEventListener('click', () => {
      opened.add(facet);
      all.hidden = true;
      const hidden = [...part('values', group).children].filter(
        (item) => item instanceof HTMLElement && item.hidden,
      );
      for (const item of hidden) item.removeAttribute('hidden');
      hidden[0]?.querySelector('input')?.focus();
    });
  }
}

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
    const long = values.length > FEW + 2 && !opened.has(facet);
    const options = values.map((value, place) => {
      const isChosen = chosen[facet].includes(slug(value.name));
      const item = option(facet, value, isChosen);
      item.hidden = long && place >= FEW && !isChosen;
      return item;
    });
    list.replaceChildren(...options);
    all.hidden = !long;
    all.textContent = `Show all ${values.length}`;
    group.hidden = values.length === 0;
  }
  const number = Object.values(chosen).flat().length;
  part('chosen').textContent = number > 0 ? `(${number} chosen)` : '';
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
