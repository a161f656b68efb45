import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { targetOf } from './graph.ts';
import { builtFiles, faults, inDist } from './pages.ts';

/** Elements whose addresses a reader follows; those of all others are fetched by the page itself. */
const FOLLOWED = new Set(['a', 'area']);

test('no page holds a style or an event handler', () => {
  expect(faults((page) => page.inline)).toEqual([]);
});

test('no page holds a script of its own, except data', () => {
  expect(
    faults((page) => page.scripts.filter((src) => src === null).map(() => '<script>')),
  ).toEqual([]);
});

test('no page fetches anything from another site', () => {
  const foreign = faults((page) =>
    page.references
      .filter(({ element, value }) => !FOLLOWED.has(element) && !targetOf(value, page))
      .map(({ element, value }) => `${element} fetches ${value}`),
  );
  expect(foreign).toEqual([]);
});

test('no style sheet fetches anything from another site', () => {
  const styles = builtFiles().filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  const foreign = styles.flatMap((file) =>
    [
      ...readFileSync(inDist(file), 'utf8').matchAll(
        /@import[^;]*|url\(\s*["']?(?!\/(?!\/)|data:)[^)]*/g,
      ),
    ].map(([address]) => `${file}: ${address}`),
  );
  expect(styles).not.toEqual([]);
  expect(foreign).toEqual([]);
});
