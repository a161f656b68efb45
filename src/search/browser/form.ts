import { FACETS, type Facet, type Facets } from '../query/facet-table.ts';
import { part } from './elements.ts';
import { readState, slug, type State } from './state.ts';

export const form = part<HTMLFormElement>('form');
export const query = part<HTMLInputElement>('query');

/**
 * The search that the form holds.
 * @param before the search shown: what was chosen for its words is not kept for others
 */
export function stateOfForm(before: State): State {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const state = readState(new URLSearchParams(texts));
  if (state.query === before.query) return { ...state, exactly: before.exactly };
  return { ...state, chosen: readState(new URLSearchParams()).chosen };
}

/** Puts into the form what an address holds. The values of facets follow with the results. */
export function fillForm({ query: words, sort }: State): void {
  query.value = query.defaultValue = words;
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="sort"]'))
    radio.checked = radio.value === sort;
}

/** The names of the values that an address holds as slugs. */
export function chosenNames(
  { chosen }: State,
  records: readonly Facets[],
): Record<Facet, string[]> {
  return Object.fromEntries(
    FACETS.map((facet) => {
      if (chosen[facet].length === 0) return [facet, []];
      const names = new Set(records.flatMap((record) => record[facet]));
      const wanted = [...names].filter((name) => chosen[facet].includes(slug(name)));
      // A value that no record has leaves nothing, rather than everything.
      return [facet, wanted.length > 0 ? wanted : [...chosen[facet]]];
    }),
  ) as Record<Facet, string[]>;
}
