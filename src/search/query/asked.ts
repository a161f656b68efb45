import { keyOf } from './understand/key.ts';
import type { Understanding } from './understand/understand.ts';

/** Whether a query asks what a term means, so that its entry comes first. */
export function asksMeaning(query: string): boolean {
  return /^(what('?s| is| are| does)|define|meaning of)\b|\bmean(s|ing)?\??$/i.test(query);
}

/** Whether a query asks for a list of forces. */
export function asksForForces(query: string): boolean {
  return /^(?:which|what|list(?: of)?|all)(?: the)?(?: police)? (?:forces|constabularies|areas)\b/.test(
    keyOf(query),
  );
}

/** Whether a query asks in a sentence, and not of one force, whose card answers. */
export function asksInGeneral({ query, units }: Pick<Understanding, 'query' | 'units'>): boolean {
  const begin = /^(?:who|what|how|can|could|does|do|is|are|should|must|may|why|when|where)\b/;
  return begin.test(keyOf(query)) && units.every(({ forces }) => forces.length === 0);
}
