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

test('no outline leaves the picture', () => {
  const numbers = drawn.outlines.map(({ id, d }) => {
    const places = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    return { id, x: places.map(([x]) => x!), y: places.map(([, y]) => y!) };
  });
  const outside = numbers.filter(
    ({ x, y }) =>
      Math.min(...x, ...y) < 0 ||
      Math.max(...x) > MAP_SIZE.width ||
      Math.max(...y) > MAP_SIZE.height,
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test('Cornwall is in the south-west and Northumberland in the north', () => {
  const start = (id: string) => {
    const [, x, y] = /M([\d.]+),([\d.]+)/.exec(drawn.outlines.find((area) => area.id === id)!.d)!;
    return { x: Number(x), y: Number(y) };
  };
  expect(start('northumbria').y).toBeLessThan(start('kent').y);
  expect(start('devon-and-cornwall').x).toBeLessThan(start('kent').x);
});

test('the map of one force fills its area, which differs from that of another', () => {
  const [kent, sussex] = ['kent', 'sussex'].map((id) => locatorMap(drawn, id));
  expect(kent).toMatch(/<path class="f" d="M[^"]+Z"/);
  expect(kent).not.toBe(sussex);
});
