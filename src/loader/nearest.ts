import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant, or undefined when none is close: at most one slip
 * in three letters, so that a suggestion is never a guess. In a short word two may be half of
 * it, for letters that were swapped count as two.
 * Letters in the wrong case are no slip.
 * @example nearest('missing-childern', ['missing-children', 'custody']) // 'missing-children'
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const same = known.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (same !== undefined) return same;
  let best: string | undefined;
  const half = Math.floor(text.length / 2);
  let least = Math.max(Math.min(2, half), Math.floor(text.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const slips = distance(text, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** The only id of which another is a part, by whole words: `missing-children` by `missing`. */
export function inFull(part: string, ids: Iterable<string>): string | undefined {
  const [only, ...others] = [...ids].filter((id) =>
    `-${id.replace('/', '-')}-`.includes(`-${part}-`),
  );
  return others.length === 0 ? only : undefined;
}
