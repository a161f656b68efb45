import { expect, test } from 'vitest';
import { isServed, targetOf } from './graph.ts';
import { askedOf } from './kinds.ts';
import { builtPages, faults, type BuiltPage } from './pages.ts';

interface Block {
  '@context': string;
  '@type': string;
  itemListElement?: { position: number; name: string; item: string }[];
  [property: string]: unknown;
}

function blocksOf(page: BuiltPage): Block[] {
  return page.jsonLd.map((json) => JSON.parse(json) as Block);
}

test('every block of JSON-LD can be read and is of schema.org', () => {
  const wrong = faults((page) =>
    blocksOf(page)
      .filter((block) => block['@context'] !== 'https://schema.org' || !block['@type'])
      .map((block) => JSON.stringify(block).slice(0, 80)),
  );
  expect(wrong).toEqual([]);
});

test('every page says by its type what it is', () => {
  const wrong = faults((page) => {
    const types = blocksOf(page)
      .map((block) => block['@type'])
      .filter((type) => type !== 'BreadcrumbList');
    const wanted = askedOf(page.kind).jsonLd;
    return types.join() === (wanted ?? '') ? [] : [`${types.join() || 'none'}, not ${wanted}`];
  });
  expect(wrong).toEqual([]);
});

test('every described thing has a name', () => {
  const nameless = faults((page) =>
    blocksOf(page)
      .filter(
        (block) => block['@type'] !== 'BreadcrumbList' && !block['name'] && !block['headline'],
      )
      .map((block) => block['@type']),
  );
  expect(nameless).toEqual([]);
});

test('every page below another says the way to it, over pages that exist', () => {
  const below = builtPages().filter((page) => page.address.split('/').length > 3);
  const wrong = faults((page) => {
    const way = blocksOf(page).find(
      (block) => block['@type'] === 'BreadcrumbList',
    )?.itemListElement;
    if (!way) return ['no BreadcrumbList'];
    const lost = way.filter(({ item }) => !isServed(targetOf(item, page)?.path ?? ''));
    const end =
      way.at(-1)!.item === page.links.get('canonical') ? [] : ['does not end at the page'];
    return [...lost.map(({ item }) => `leads over ${item}`), ...end];
  }, below);
  expect(below.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
