import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { objectionsTo, objectionsToColours } from './axe.ts';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** WCAG 2.2, 1.4.10: a width of 320 CSS pixels needs no scrolling in two directions. */
const NARROW = { width: 320, height: 640 };

/** Elements that a screen of this width does not show without scrolling sideways. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

describe('axe has nothing to say of a page, and a narrow screen scrolls it one way only', () => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { look }) => {
    const page = await look(address);
    expect.soft(await objectionsTo(page), 'in light').toEqual([]);
    const wide = page.viewportSize()!;
    await page.setViewportSize(NARROW);
    expect.soft(await stickingOut(page), '320 pixels wide').toEqual([]);
    expect.soft(await objectionsTo(page), '320 pixels wide').toEqual([]);
    // Last, because it takes the frames of the page away.
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await objectionsToColours(page), 'in dark').toEqual([]);
  });
});
