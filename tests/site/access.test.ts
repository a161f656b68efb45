import { describe, expect } from 'vitest';
import { objectionsTo, objectionsToColours } from './axe.ts';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

describe('axe has nothing to say of a page', () => {
  const pages = longestOfEachKind();

  test.for(pages)('in light: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { colorScheme: 'light' });
    expect(await objectionsTo(page)).toEqual([]);
  });

  test.for(pages)('in dark: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { colorScheme: 'dark' });
    expect(await objectionsToColours(page)).toEqual([]);
  });

  test.for(pages)('320 pixels wide: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { viewport: { width: 320, height: 640 } });
    expect(await objectionsTo(page)).toEqual([]);
  });
});
