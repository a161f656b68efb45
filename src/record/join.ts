import { addressOf, KINDS, REFERENCES, type Kind } from '../schemas/index.ts';
import { textsAt, type ReferenceField } from '../schemas/references.ts';
import { inOrder, oldestPlaceFirst, placeOf } from './order.ts';
import { stands } from './standing.ts';
import type * as R from './types.ts';

type Loose = R.AnyNode & { [field: string]: unknown };
type LookUp = (kind: Kind, id: string) => R.AnyNode;

/**
 * Joins entries into one graph: every field that names an entry becomes that entry, and every entry lists those that
 * name it. Both follow from `ref` in the schemas.
 * @param asOf the day as of which ages are counted, `YYYY-MM-DD`
 * @throws when an entry names one that does not exist; the check reports that to editors before
 */
export function join(entries: R.Entries, councils: R.Council[], asOf: string): R.PublicRecord {
  const published = nodesOf(entries);
  const byId = Object.fromEntries(
    KINDS.map((kind) => [kind, new Map(published[kind].map((node) => [node.id, node]))]),
  ) as Record<Kind, Map<string, R.AnyNode>>;
  const lookUp: LookUp = (kind, id) => {
    const node = byId[kind].get(id);
    if (!node) throw new Error(`No entry "${id}" in content/${kind}.`);
    return node;
  };
  const all = KINDS.flatMap((kind): readonly R.AnyNode[] => published[kind]);
  for (const node of all) putEntriesForIds(node as Loose, lookUp);
  for (const node of all.filter(stands)) list(node, lookUp);
  listFollowUps(published.findings.filter(stands));
  listWithReports(published.responses.filter(stands));
  for (const force of published.forces)
    force.councils = councils.filter((council) => council.force === force.id);
  for (const node of all) sortLists(node as Loose);
  for (const kind of KINDS) published[kind] = inOrder(published[kind] as never) as never;
  return { ...standing(published), published, asOf, councils };
}

function nodesOf(entries: R.Entries): R.PublicRecord['published'] {
  const nodes = KINDS.map((kind) => [
    kind,
    (entries[kind] as R.Entry<Kind>[]).map((entry) => ({
      ...entry,
      kind,
      path: addressOf(kind, entry.id),
      ...listsOf(kind),
      ...(kind === 'findings' ? { followedBy: [] } : {}),
    })),
  ]);
  return Object.fromEntries(nodes) as R.PublicRecord['published'];
}

/** The lists on which an entry of a kind gathers those that name it, empty. */
function listsOf(kind: Kind): Record<string, R.AnyNode[]> {
  const names = KINDS.flatMap((other) => REFERENCES[other])
    .filter(({ to }) => to === kind)
    .flatMap(({ listedAs }) => listedAs ?? []);
  return Object.fromEntries(names.map((name) => [name, []]));
}

function putEntriesForIds(node: Loose, lookUp: LookUp): void {
  const fields = Map.groupBy(REFERENCES[node.kind], ({ way }) => way[0]!);
  for (const [field, references] of fields)
    node[field] = withEntries(
      (node.data as Record<string, unknown>)[field],
      references.map(({ way, to }) => ({ way: way.slice(1), to })),
      lookUp,
    );
}

/** A value of a field, in which each id that the ways lead to is the entry that it names. */
function withEntries(
  value: unknown,
  ways: Pick<ReferenceField, 'way' | 'to'>[],
  lookUp: LookUp,
): unknown {
  if (typeof value === 'string') {
    const named = ways.find(({ way }) => way.length === 0);
    return named ? lookUp(named.to, value) : value;
  }
  const below = (step: string) =>
    ways.flatMap(({ way, to }) => (way[0] === step ? [{ way: way.slice(1), to }] : []));
  if (Array.isArray(value)) return value.map((item) => withEntries(item, below('*'), lookUp));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withEntries(inner, below(name), lookUp)]),
  );
}

/** Puts an entry on the lists of those that it names. */
function list(node: R.AnyNode, lookUp: LookUp): void {
  for (const { way, to, listedAs } of REFERENCES[node.kind]) {
    if (listedAs === undefined) continue;
    for (const { value } of textsAt(node.data, way)) {
      const members = (lookUp(to, value) as Loose)[listedAs] as R.AnyNode[];
      if (members.at(-1) !== node) members.push(node);
    }
  }
}

/** Ties each finding to those that came later, with what the tie says. */
function listFollowUps(findings: readonly R.Finding[]): void {
  for (const later of findings)
    for (const { finding: earlier, ...tie } of later.followsUp)
      earlier.followedBy.push({ ...tie, finding: later });
}

/** Who answers a finding answers its report too. */
function listWithReports(responses: readonly R.InspectionResponse[]): void {
  for (const response of responses)
    for (const { inspection } of response.findings)
      if (!inspection.responses.includes(response)) inspection.responses.push(response);
}

function sortLists(node: Loose): void {
  for (const name of Object.keys(listsOf(node.kind)))
    node[name] = inOrder(node[name] as R.AnyNode[]);
  if (node.kind === 'findings')
    node.followedBy.sort(
      (a, b) =>
        oldestPlaceFirst(placeOf(a.finding), placeOf(b.finding)) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
}

function standing(published: R.PublicRecord['published']): R.PublicRecord['published'] {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, (published[kind] as R.AnyNode[]).filter(stands)]),
  ) as R.PublicRecord['published'];
}
