import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** More stops than any page tested here has. */
const MOST_STOPS = 1000;

interface Stop {
  href: string | null;
  markup: string;
  /** Whether an outline, a shadow or, on the map, a line shows where the focus is. */
  isSeen: boolean;
}

/** Where the keyboard has stopped, or null where it has left the page. */
async function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const shown = element instanceof SVGElement ? element.querySelector('use')! : element;
    const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(shown);
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const isDrawn = shown !== element && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    return {
      href: element.getAttribute('href'),
      markup: element.outerHTML.slice(0, 100),
      isSeen: isOutlined || isDrawn || boxShadow.includes('0px 0px 0px'),
    };
  });
}

/** Every stop of the keyboard from the top of a page to its end. */
async function stops(page: Page): Promise<Stop[]> {
  const all: Stop[] = [];
  while (all.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const next = await stop(page);
    if (!next) break;
    all.push(next);
  }
  return all;
}

test('the first stop leads past the header to the content', async ({ visit }) => {
  const page = await visit('/forces/kent/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  const box = await skip.boundingBox();
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(box!.width * box!.height, 'it is seen while it has the focus').toBeGreaterThan(24 * 24);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('every force on the map is reached by the keyboard and has a name', async ({ visit }) => {
  const page = await visit('/forces/');
  const areas = await page
    .locator('svg[aria-label="Map of police force areas"] a')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href'), name: link.textContent.trim() })),
    );
  expect(areas.length).toBeGreaterThan(40);
  expect(areas.filter(({ name }) => !name)).toEqual([]);
  await page.locator('svg').first().scrollIntoViewIfNeeded();
  const onMap = (await stops(page)).filter(({ markup }) => markup.includes('<use'));
  expect(onMap.map(({ href }) => href).sort()).toEqual(areas.map(({ href }) => href).sort());
});

describe('the focus is seen at every stop', () => {
  const kinds = ['home', 'force', 'finding', 'search', 'questions'];
  const pages = longestOfEachKind().filter((page) => kinds.includes(page.kind));
  test.for(pages)('$kind: $address', async ({ address }, { visit }) => {
    const all = await stops(await visit(address));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ isSeen }) => !isSeen).map(({ markup }) => markup)).toEqual([]);
  });
});

test('one step leads the keyboard past the map on the home page', async ({ visit }) => {
  const page = await visit('/');
  const past = page.getByRole('link', { name: 'Past the map' });
  await past.focus();
  const box = await past.boundingBox();
  expect(box!.width * box!.height, 'it is seen while it has the focus').toBeGreaterThan(24 * 24);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await stop(page))?.href).toBe('/councils/');
});
