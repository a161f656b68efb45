import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** WCAG 2.2, 1.4.10: a width of 320 CSS pixels needs no scrolling in two directions. */
const NARROW = { viewport: { width: 320, height: 640 } };

describe('a narrow screen scrolls one way only', () => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { visit }) => {
    const page = await visit(address, NARROW);
    const sticksOut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth)
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(sticksOut).toEqual([]);
  });
});
