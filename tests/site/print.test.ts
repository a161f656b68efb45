import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { objectionsToColours } from './axe.ts';
import { test } from './browser.ts';
import type { KindName } from './kinds.ts';
import { longestOfEachKind, publicSite } from './pages.ts';

/** Kinds of page that are printed, each with the most sheets that its longest page may take. */
const ON_PAPER: Partial<Record<KindName, number>> = {
  force: 9,
  thread: 5,
  pack: 2,
  finding: 3,
  inspection: 9,
  article: 9,
  panel: 4,
  questions: 30,
  theme: 9,
  'compare on a theme': 3,
  timeline: 5,
};
const pages = longestOfEachKind().filter(({ kind }) => kind in ON_PAPER);

/** Smallest type on paper, in points: that of notes, and of all else. */
const SMALLEST = { note: 8, text: 9 };

/** A4 between its margins, in pixels of CSS; those of papers for a meeting are narrower. */
const sheetOf = (kind: KindName) =>
  kind === 'pack' ? { width: 680, height: 1024 } : { width: 658, height: 986 };

/** Parts of a page that only a screen has a use for. */
const OF_SCREEN = '.screen-only, nav, form, button, input, template, script';

/**
 * What of the content is read on a screen and not on paper, and what sticks out of a sheet. Runs in the browser, at
 * first with the page as on a screen.
 */
async function lostOnPaper(page: Page): Promise<string[]> {
  const texts = await page.locator('main').evaluateHandle((main, ofScreen) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: Element[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (
        textContent?.trim() &&
        parentElement?.checkVisibility() &&
        !parentElement.closest(ofScreen)
      )
        found.push(parentElement);
    }
    return found;
  }, OF_SCREEN);
  await page.emulateMedia({ media: 'print' });
  return texts.evaluate((elements) =>
    [...new Set(elements)]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        return !element.checkVisibility() || width * height === 0 || right > clientWidth + 1;
      })
      .map((element) => `${element.tagName}: ${element.textContent.trim().slice(0, 80)}`),
  );
}

/** What is printed in type too small to read. */
async function smallType(page: Page): Promise<string[]> {
  return page.evaluate(({ note, text }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (!element?.checkVisibility() || !textContent?.trim()) continue;
      const drawing = element.closest('svg');
      const scale = drawing instanceof SVGSVGElement ? (drawing.getScreenCTM()?.a ?? 1) : 1;
      const points = Number.parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
      const least = element.closest('.notes, .source-list') ? note : text;
      if (points < least - 0.05)
        found.add(`${points.toFixed(1)}pt: ${textContent.trim().slice(0, 60)}`);
    }
    return [...found];
  }, SMALLEST);
}

describe('on paper', () => {
  test.for(pages)('$kind: $address', async ({ address, kind }, { look }) => {
    // Paper is white, however dark the screen.
    const sheet = sheetOf(kind);
    const page = await look(address, { colorScheme: 'dark', viewport: sheet });
    const from = page.getByText(`Printed from ${publicSite()}${address}, record as of `);
    expect(await from.isVisible()).toBe(false);
    const lost = await lostOnPaper(page);
    expect.soft(lost, 'all content is there').toEqual([]);
    expect(await from.isVisible(), 'it says where it is from').toBe(true);
    const shown = page.locator('nav, form, input').filter({ visible: true });
    const markup = await shown.evaluateAll((found) =>
      found.map((one) => one.outerHTML.slice(0, 80)),
    );
    expect.soft(markup, 'there is no navigation').toEqual([]);
    // On paper a link is a word like any other.
    const colours = await objectionsToColours(page, ['color-contrast']);
    expect.soft(colours, 'it can be read').toEqual([]);
    // Papers for a meeting have two sides, and their own sizes.
    const small = kind === 'pack' ? [] : await smallType(page);
    expect.soft(small, 'no type is too small to read').toEqual([]);

    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    // What may not be split leaves some of a sheet empty; nothing leaves more than half of all.
    expect(sheets).toBeGreaterThanOrEqual(Math.floor(height / sheet.height));
    expect(sheets).toBeLessThanOrEqual(2 * Math.ceil(height / sheet.height));
    expect(sheets, 'sheets').toBeLessThanOrEqual(ON_PAPER[kind]!);
  });
});
