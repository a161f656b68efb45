import type { Council, Finding, Force, PublicRecord } from './types.ts';

/** A council in whose area findings were made. */
export interface CouncilWithFindings {
  council: Council;
  force: Force;
  /** Those that stand, newest first: none where all were withdrawn. */
  findings: readonly Finding[];
  /** The same with those that were withdrawn. */
  published: readonly Finding[];
}

/** The findings on a force that were made in the area of one of its councils, by the name that they have for it. */
export function findingsIn(council: Pick<Council, 'name'>, force: Force): readonly Finding[] {
  return force.findings.filter(({ data }) => data.council === council.name);
}

/** The councils that have a page: what was made in the area of one may be withdrawn since, and its address stays. */
export function councilsWithFindings({ councils, published }: PublicRecord): CouncilWithFindings[] {
  return councils.flatMap((council) => {
    const force = published.forces.find(({ id }) => id === council.force);
    const all = published.findings.filter(
      ({ data, forces }) => data.council === council.name && forces.some((one) => one === force),
    );
    return force && all.length > 0
      ? [{ council, force, findings: findingsIn(council, force), published: all }]
      : [];
  });
}
