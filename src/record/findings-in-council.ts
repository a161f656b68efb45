import type { Council, Finding, Force } from './types.ts';

/** The findings on a force that were made in the area of one of its councils, by the name that they have for it. */
export function findingsIn(council: Pick<Council, 'name'>, force: Force): readonly Finding[] {
  return force.findings.filter(({ data }) => data.council === council.name);
}
