import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { drawAreas } from './map.ts';
import { LINE, placeNames, type PlacedName } from './map-names.ts';

const AREAS = JSON.parse(readFileSync('data/force-areas.topojson', 'utf8')) as Topology;
const at = (id: string, x: number, y: number, name = id) => ({ id, name, label: { x, y } });

/** The box around a name, with letters no wider than most are. */
function boxOf({ lines, x, y }: PlacedName) {
  const half = (Math.max(...lines.map(({ length }) => length)) * LINE * 0.5) / 2;
  return { left: x - half, right: x + half, top: y - LINE, bottom: y + (lines.length - 1) * LINE };
}

/** Pairs of names that lie over one another. */
function over(places: Map<string, PlacedName>): string[] {
  const all = [...places].map(([id, place]) => ({ id, ...boxOf(place) }));
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

test('a name that has room stands in the middle of its area', () => {
  expect(placeNames([at('kent', 800, 400)]).get('kent')).toMatchObject({ lines: ['kent'], x: 800 });
});

test('a name stays in the picture', () => {
  expect(placeNames([at('norfolk', 1560, 200)]).get('norfolk')!.x).toBeLessThan(1560);
});

test('two in the same place give way to one another', () => {
  const places = placeNames([at('kent', 800, 400), at('essex', 800, 400)]);
  expect(places.size).toBe(2);
  expect(over(places)).toEqual([]);
});

test('a name is broken in two lines where one is in the way of others', () => {
  const beside = ['a', 'b'].map((id, index) => at(id, 620 + 360 * index, 400, 'Northumbria'));
  const places = placeNames([at('c', 800, 400, 'West Yorkshire'), ...beside]);
  expect(places.size).toBe(3);
  expect(over(places)).toEqual([]);
});

test('of a crowd, those that find no room are left out', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => at(`essex-${index}`, 820, 420));
  const places = placeNames(crowd);
  expect(places.size).toBeGreaterThan(2);
  expect(places.size).toBeLessThan(20);
  expect(over(places)).toEqual([]);
});

test('all names of real forces find room, but for the City, and none lies over another', () => {
  const named = drawAreas(AREAS)
    .outlines.filter(({ id }) => id !== 'city-of-london')
    .map((area) => ({ ...area, name: area.name.replace(/ (?:Police|Constabulary).*$/, '') }));
  const places = placeNames(named);
  expect(named.filter(({ id }) => !places.has(id)).map(({ id }) => id)).toEqual([]);
  expect(over(places)).toEqual([]);
});
