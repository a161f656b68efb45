import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { mentionsInFields } from './mentions.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'repeated-id',
  *check({ drafts }) {
    for (const draft of drafts) {
      yield* placesTwiceIn(draft);
      const seen = new Set<string>();
      for (const { id, path } of mentionsInFields(draft)) {
        const [field, last] = [path[0], path.at(-1)];
        // The same source may well be cited for two grades, or at two places for one claim.
        if (typeof last !== 'number' && last !== 'finding') continue;
        const key = `${field} ${id}`;
        if (seen.has(key)) {
          yield {
            ...draft.at(...path),
            message: `The id ${quote(id)} is in the list "${field}" twice.`,
            allowed: 'each id once',
          };
        }
        seen.add(key);
      }
    }
  },
};

/** The same source may be cited twice for a claim, but not at the same place. */
function* placesTwiceIn(draft: Draft): Iterable<Found> {
  const { source, locator, alsoIn } = draft.raw;
  if (!Array.isArray(alsoIn)) return;
  const seen = new Set([placeOf({ source, locator })]);
  for (const [index, item] of alsoIn.entries()) {
    const place = placeOf(item as Record<string, unknown> | null);
    if (place && seen.has(place)) {
      yield {
        ...draft.at('alsoIn', index),
        message: `The source ${quote((item as Record<string, unknown>)['source'])} is cited twice at the same place.`,
        allowed: 'each place once',
        fix: 'Correct "locator", or take one of them out.',
      };
    }
    seen.add(place);
  }
}

function placeOf(item: Record<string, unknown> | null): string | undefined {
  const { source, locator } = item ?? {};
  if (typeof source !== 'string' || typeof locator !== 'string') return undefined;
  return `${source} ${normalised(locator)}`;
}
