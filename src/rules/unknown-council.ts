import { distance } from 'fastest-levenshtein';
import type { Council, ValidEntries } from '../loader/content.ts';
import type { Place } from '../loader/mistakes.ts';
import { nearest } from '../loader/nearest.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const MOST_SLIPS = 2;

export const rule: Rule = {
  slug: 'unknown-council',
  *check({ valid, councils }) {
    if (councils.length === 0) return;
    const known = new Set(councils.flatMap((council) => namesOf(council).map(normalised)));
    for (const { name, field, forces, place } of councilsNamed(valid)) {
      if (known.has(normalised(name))) continue;
      const meant = meantBy(name, councils, forces);
      // A panel may have a host that is no council; only a slip of the pen can be known.
      if (field === 'host' && !meant) continue;
      yield {
        ...place(),
        message: `There is no council ${quote(name)} in the list of councils.`,
        allowed: `a name in data/councils.csv${meant ? `, such as "${meant}"` : ''}`,
        fix: meant && `Did you mean "${meant}"?${field === 'host' ? '' : ' If not, leave it out.'}`,
        // A council of another force would be no right line here.
        example: meant ? `${field}: ${meant}` : '',
      };
    }
  },
};

/** The council of some forces of whose name another is a slip of the pen, if there is one. */
function meantBy(
  name: string,
  councils: readonly Council[],
  forces: readonly string[],
): string | undefined {
  const own = councils.filter(({ force }) => forces.includes(force)).flatMap(namesOf);
  const byForm = new Map(own.map((one) => [normalised(one), one]));
  const form = nearest(normalised(name), byForm.keys());
  return form !== undefined && distance(form, normalised(name)) <= MOST_SLIPS
    ? byForm.get(form)
    : undefined;
}

function namesOf({ name, councilName }: Council): string[] {
  return [name, councilName];
}

interface Named {
  name: string;
  field: string;
  /** The forces of the entry that names it. */
  forces: readonly string[];
  place(): Place;
}

/** The councils that entries name. */
function* councilsNamed({ findings, inspections, forces }: ValidEntries): Iterable<Named> {
  for (const { data, at } of [...findings, ...inspections]) {
    if (data.council !== undefined)
      yield {
        name: data.council,
        field: 'council',
        forces: data.forces,
        place: () => at('council'),
      };
  }
  for (const { id, data, at } of forces) {
    const { host } = data.panel;
    if (host !== null)
      yield { name: host, field: 'host', forces: [id], place: () => at('panel', 'host') };
  }
}
