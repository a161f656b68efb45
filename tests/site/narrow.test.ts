import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { askedOf } from './kinds.ts';
import { builtPages, type BuiltPage } from './pages.ts';

/**
 * WCAG 2.2, 1.4.10: a width of 320 CSS pixels needs no scrolling in two directions. 390 is a common phone, and no rule
 * of ours changes between the two: what fits the one fits the other, so that one page in ten is enough there.
 */
const WIDTHS = [
  { width: 320, oneIn: 1 },
  { width: 390, oneIn: 10 },
];

/** So many contents are laid out at once. */
const AT_ONCE = 20;

/** What a page has of its own. What stands around it is the same on all, and `access.test.ts` sees it. */
function contentOf({ file }: BuiltPage): string {
  const html = readFileSync(file, 'utf8');
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

/** Pages that have the same style sheets, so that their contents can be laid out in one of them. */
function byStyleSheets(oneIn: number): BuiltPage[][] {
  const pages = builtPages().filter(
    ({ kind }, index) => !askedOf(kind).isApplication && index % oneIn === 0,
  );
  const sheets = ({ references }: BuiltPage) =>
    references.flatMap(({ value }) => (value.endsWith('.css') ? [value] : [])).join();
  return [...Map.groupBy(pages, sheets).values()];
}

/** Whether some contents, one below the other, are wider than the screen of a page that has their style sheets. */
function areTooWide(page: Page, contents: readonly string[]): Promise<boolean> {
  return page.evaluate((html) => {
    document.body.innerHTML = `<div class="sheet ruled">${html}</div>`;
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  }, contents.join('</main>'));
}

/** Addresses of pages that need scrolling sideways, of some that have the style sheets of the page that is open. */
async function tooWide(page: Page, pages: readonly BuiltPage[]): Promise<string[]> {
  if (!(await areTooWide(page, pages.map(contentOf)))) return [];
  if (pages.length === 1) return pages.map(({ address }) => address);
  const half = Math.ceil(pages.length / 2);
  return [
    ...(await tooWide(page, pages.slice(0, half))),
    ...(await tooWide(page, pages.slice(half))),
  ];
}

/** Addresses of pages that need scrolling sideways, of one in so many. */
async function tooWideOf(page: Page, oneIn: number): Promise<string[]> {
  const found: string[] = [];
  for (const pages of byStyleSheets(oneIn)) {
    await page.goto(pages[0]!.address);
    for (let at = 0; at < pages.length; at += AT_ONCE)
      found.push(...(await tooWide(page, pages.slice(at, at + AT_ONCE))));
  }
  return found;
}

describe('no page needs scrolling sideways on a screen of this many pixels', () => {
  test.for(WIDTHS)('$width, one page in $oneIn', async ({ width, oneIn }, { visit }) => {
    const page = await visit('/', { viewport: { width, height: 640 } });
    expect(await tooWideOf(page, oneIn)).toEqual([]);
  });

  // WCAG 2.2, 1.4.4: text is resized up to 200 per cent without loss; here by the reader's own size of letters.
  test('390, letters twice as large, one page in 10 and an answer of the search', async () => {
    const browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: ['--blink-settings=defaultFontSize=32'],
    });
    const viewport = { width: 390, height: 640 };
    const page = await browser.newPage({ baseURL: inject('site'), viewport });
    await page.goto('/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
    const found = await tooWideOf(page, 10);
    await page.goto('/search/?q=kent+missing+children');
    await page.locator('#answer .card').first().waitFor();
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    await browser.close();
    expect(found).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
  });

  test.for([
    ['/search/', '/search/?q=', 'Nothing on record'],
    ['/search/ narrowed down', '/search/?year=2014&q=', 'under all that was chosen'],
    ['/search/ for exactly this', '/search/?exactly=1&q=', 'Nothing on record'],
    ['/compare/', '/compare/#', 'No force and no council'],
  ] as const)(
    'nor does what was typed in one long word: %s',
    async ([, address, said], { look }) => {
      const word = 'x'.repeat(200);
      const page = await look('/robots.txt', { viewport: { width: 320, height: 640 } });
      await page.goto(`${address}${word}`);
      if (address.startsWith('/compare/')) {
        await page.locator('#place').fill(word);
        await page.locator('#place').press('Enter');
      }
      await page.getByText(said).first().waitFor();
      await page.locator('main').getByText(word).first().waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    },
  );

  test('is noticed, in the one page that does', async ({ visit }) => {
    const page = await visit('/', { viewport: { width: 320, height: 640 } });
    const [first, second] = builtPages() as [BuiltPage, BuiltPage];
    await page.goto(first.address);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('main { inline-size: 400px }');
      document.adoptedStyleSheets = [style];
    });
    expect(await tooWide(page, [first, second])).toEqual([first.address, second.address]);
  });
});
