import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { drawAreas, locatorMap, MAP_SIZE } from './map.ts';

const AREAS = JSON.parse(readFileSync('data/force-areas.topojson', 'utf8')) as Topology;
const drawn = drawAreas(AREAS);

test('all 43 forces are drawn, each with its name', () => {
  expect(drawn.outlines).toHaveLength(43);
  expect(drawn.outlines.filter(({ name, d }) => !name || !d)).toEqual([]);
});

/** The points of an outline: each ring begins at a place and goes on in steps. */
function pointsOf(d: string): { x: number; y: number }[] {
  return d.split('z').flatMap((ring) => {
    const [start = 0, top = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [start, top];
    return Array.from({ length: steps.length / 2 }, (_, index) => {
      x += steps[2 * index]!;
      y += steps[2 * index + 1]!;
      return { x, y };
    });
  });
}

test('no outline leaves the picture', () => {
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && y >= 0 && x <= MAP_SIZE.width && y <= MAP_SIZE.height;
  const outside = drawn.outlines.filter(({ d }) => !pointsOf(d).every(isInside));
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test('Cornwall is in the south-west and Northumberland in the north', () => {
  const start = (id: string) => pointsOf(drawn.outlines.find((area) => area.id === id)!.d)[0]!;
  expect(start('northumbria').y).toBeLessThan(start('kent').y);
  expect(start('devon-and-cornwall').x).toBeLessThan(start('kent').x);
});

test('the map of one force fills its area, which differs from that of another', () => {
  const [kent, sussex] = ['kent', 'sussex'].map((id) => locatorMap(drawn, id));
  expect(kent).toMatch(/<path class="f" d="M[^"]+z"/);
  expect(kent).not.toBe(sussex);
});
