import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { neighboursOf } from '../record/index.ts';

/** In whole units: finer is not seen at any size at which a map is shown. */
export const MAP_SIZE = { width: 1600, height: 1888 } as const;

/** An outline of a force area as the path data of an SVG, in the units of `MAP_SIZE`. */
export interface Outline {
  id: string;
  name: string;
  d: string;
  /** The middle of its area, by which its name is written. */
  label: { x: number; y: number };
}

/** The force areas of a topology, drawn once for all maps. */
export interface DrawnAreas {
  outlines: Outline[];
  /** England and Wales, as the path data of an SVG. */
  land: string;
  /** For each force, by id, the ids of the forces that share a border with it. */
  neighbours: ReadonlyMap<string, string[]>;
}

/** Draws all force areas. */
export function drawAreas(topology: Topology): DrawnAreas {
  const areas = topology.objects['forces'] as GeometryCollection;
  const all = feature(topology, areas) as FeatureCollection<Polygon | MultiPolygon>;
  const projection = geoConicConformal()
    .parallels([50.5, 55])
    .rotate([2.2, 0])
    .fitExtent(
      [
        [8, 8],
        [MAP_SIZE.width - 8, MAP_SIZE.height - 8],
      ],
      all,
    );
  const path = geoPath(projection).digits(0);
  return {
    outlines: all.features.map((area) => ({
      id: String(area.id),
      name: String(area.properties?.['name']),
      d: inSteps(path(area) ?? ''),
      label: middleOf(path.centroid(area)),
    })),
    land: inSteps(path(merge(topology, areas.geometries as never)) ?? ''),
    neighbours: neighboursOf(topology),
  };
}

/** The same path with each point told as the step from the one before: half the bytes, compressed. */
function inSteps(d: string): string {
  const rings = d.split('Z').filter(Boolean);
  return rings
    .map((ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      const steps = points
        .slice(1)
        .map(([x, y], index) => [x - points[index]![0], y - points[index]![1]])
        .filter(([dx, dy]) => dx !== 0 || dy !== 0);
      return `M${points[0]!.join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

function middleOf([x, y]: [number, number]): Outline['label'] {
  return { x: Math.round(x), y: Math.round(y) };
}

/** A picture of England and Wales with the area of one force filled. */
export function locatorMap({ outlines, land }: DrawnAreas, force: string): string {
  const area = outlines.find(({ id }) => id === force);
  const style =
    '.l{fill:#e6e0d6;stroke:#7d7685;stroke-width:2}.f{fill:#5a2a62}' +
    '@media (prefers-color-scheme:dark){.l{fill:#2b2531}.f{fill:#dba9e3}}';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}"><style>${style}</style>` +
    `<path class="l" d="${land}"/><path class="f" d="${area?.d ?? ''}"/></svg>\n`
  );
}
