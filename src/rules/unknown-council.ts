import { distance } from 'fastest-levenshtein';
import type { ValidEntries } from '../loader/content.ts';
import type { Place } from '../loader/mistakes.ts';
import { nearest } from '../loader/nearest.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const MOST_SLIPS = 2;

export const rule: Rule = {
  slug: 'unknown-council',
  *check({ valid, councils }) {
    if (councils.length === 0) return;
    const names = councils.flatMap(({ name, councilName }) => [name, councilName]);
    const known = new Map(names.map((name) => [normalised(name), name]));
    for (const { name, field, place } of councilsNamed(valid)) {
      if (known.has(normalised(name))) continue;
      const meant = known.get(nearest(normalised(name), known.keys()) ?? '');
      // A panel may have a host that is no council; only a slip of the pen can be known.
      if (field === 'host' && (!meant || distance(name, meant) > MOST_SLIPS)) continue;
      yield {
        ...place(),
        message: `There is no council ${quote(name)} in the list of councils.`,
        allowed: `a name in data/councils.csv${meant ? `, such as "${meant}"` : ''}`,
        fix: meant && `Did you mean "${meant}"?`,
        example: meant && `${field}: ${meant}`,
      };
    }
  },
};

interface Named {
  name: string;
  field: string;
  place(): Place;
}

/** The councils that entries name. */
function* councilsNamed({ findings, inspections, forces }: ValidEntries): Iterable<Named> {
  for (const { data, at } of [...findings, ...inspections]) {
    if (data.council !== undefined)
      yield { name: data.council, field: 'council', place: () => at('council') };
  }
  for (const { data, at } of forces) {
    const { host } = data.panel;
    if (host !== null) yield { name: host, field: 'host', place: () => at('panel', 'host') };
  }
}
