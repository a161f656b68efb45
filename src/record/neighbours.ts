import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Forces that share a border, by id, from the outlines of force areas. */
export function neighboursOf(topology: Topology): Map<string, string[]> {
  const { geometries } = topology.objects['forces'] as GeometryCollection;
  const ids = geometries.map((geometry) => String(geometry.id));
  return new Map(
    neighbors(geometries).map((near, index) => [
      ids[index]!,
      near.map((other) => ids[other]!).sort(),
    ]),
  );
}
