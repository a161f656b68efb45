import { describe, expect } from 'vitest';
import { objectionsToColours } from './axe.ts';
import { test } from './browser.ts';
import { longestOfEachKind, publicSite } from './pages.ts';

const ON_PAPER = [
  'force',
  'pack',
  'finding',
  'inspection',
  'article',
  'panel',
  'questions',
  'theme',
];
const pages = longestOfEachKind().filter((page) => ON_PAPER.includes(page.kind));

describe('on paper', () => {
  test.for(pages)('$kind: $address is printed', async ({ address }, { visit }) => {
    const page = await visit(address);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    // A sheet without its text, which brings its typeface, has a tenth of that.
    expect(pdf.length).toBeGreaterThan(15_000);
  });

  test.for(pages)('$kind: $address has no navigation', async ({ address }, { visit }) => {
    const page = await visit(address);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('nav, form, input').filter({ visible: true });
    expect(
      await shown.evaluateAll((found) => found.map((one) => one.outerHTML.slice(0, 80))),
    ).toEqual([]);
  });

  test.for(pages)('$kind: $address says where it is from', async ({ address }, { visit }) => {
    const page = await visit(address);
    const from = page.getByText(`Printed from ${publicSite()}${address}, record as of `);
    expect(await from.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await from.isVisible()).toBe(true);
  });

  test.for(pages)('$kind: $address can be read', async ({ address }, { visit }) => {
    // Paper is white, however dark the screen.
    const page = await visit(address, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await objectionsToColours(page)).toEqual([]);
  });
});
