import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

/** Three squares in a row: the middle one touches both others. */
const SQUARES: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    forces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 2]] },
        { type: 'Polygon', id: 'middle', arcs: [[3, 1, 4, ~0]] },
        { type: 'Polygon', id: 'east', arcs: [[5, ~1]] },
      ],
    },
  },
};

test('forces that share a border are neighbours', () => {
  expect(Object.fromEntries(neighboursOf(SQUARES))).toEqual({
    west: ['middle'],
    middle: ['east', 'west'],
    east: ['middle'],
  });
});

describe('on the map of England and Wales', () => {
  const near = neighboursOf(
    JSON.parse(readFileSync('data/force-areas.topojson', 'utf8')) as Topology,
  );

  test('the City of London lies within the Metropolitan area', () => {
    expect(near.get('city-of-london')).toEqual(['metropolitan']);
  });

  test('neighbours are neighbours both ways', () => {
    for (const [force, others] of near)
      for (const other of others) expect(near.get(other), other).toContain(force);
  });
});
