import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const MAP_SIZE = { width: 400, height: 472 } as const;

/** An outline of a force area as the path data of an SVG, in the units of `MAP_SIZE`. */
export interface Outline {
  id: string;
  name: string;
  d: string;
}

function areas(topology: Topology): GeometryCollection {
  return topology.objects['forces'] as GeometryCollection;
}

/** Draws paths in whole and half units: finer is not seen at this size. */
function pathOf(topology: Topology) {
  const all = feature(topology, areas(topology)) as FeatureCollection<Polygon | MultiPolygon>;
  const projection = geoConicConformal()
    .parallels([50.5, 55])
    .rotate([2.2, 0])
    .fitExtent(
      [
        [2, 2],
        [MAP_SIZE.width - 2, MAP_SIZE.height - 2],
      ],
      all,
    );
  return { all, path: geoPath(projection).digits(1) };
}

/** Outlines of all force areas. */
export function outlines(topology: Topology): Outline[] {
  const { all, path } = pathOf(topology);
  return all.features.map((area) => ({
    id: String(area.id),
    name: String(area.properties?.['name']),
    d: path(area) ?? '',
  }));
}

/** A picture of England and Wales with the area of one force filled. */
export function locatorMap(topology: Topology, force: string): string {
  const { all, path } = pathOf(topology);
  const land = merge(topology, areas(topology).geometries as never);
  const area = all.features.find((candidate) => candidate.id === force);
  const style =
    '.l{fill:#e6e0d6;stroke:#7d7685;stroke-width:.5}.f{fill:#5a2a62}' +
    '@media (prefers-color-scheme:dark){.l{fill:#2b2531}.f{fill:#dba9e3}}';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}"><style>${style}</style>` +
    `<path class="l" d="${path(land)}"/><path class="f" d="${area ? path(area) : ''}"/></svg>\n`
  );
}
