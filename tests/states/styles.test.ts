import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../site/browser.ts';
import { builtPages, longestOfEachKind } from '../site/pages.ts';

/**
 * The selectors of all style sheets of a page, each with the outer ones that it is nested in, and without what a
 * pointer, a focus or the browser itself adds for a while. Runs in the browser.
 */
function selectorsOf(): string[] {
  const found: string[] = [];
  const state =
    ':(hover|focus-visible|focus-within|focus|active|visited|target|checked|open|popover-open)\\b';
  const atRest = (selector: string): string =>
    selector
      .replace(/(^|[\s,(>+~])(?=::)/g, '$1*')
      .replace(/::[\w-]+(\([^)]*\))?/g, '')
      .replaceAll(new RegExp(`:not\\([^()]*${state}[^()]*\\)`, 'g'), '')
      .replaceAll(new RegExp(state, 'g'), ':where(*)');
  const walk = (rules: CSSRuleList, outer: string): void => {
    for (const rule of rules) {
      const inner = rule as CSSRule & { cssRules?: CSSRuleList; selectorText?: string };
      // A page rule of print has a selector of its own kind.
      const own =
        rule instanceof CSSPageRule
          ? undefined
          : inner.selectorText?.replaceAll('&', `:is(${outer || ':root'})`);
      const isNested = outer !== '' && inner.selectorText?.includes('&') === false;
      const selector = own === undefined ? outer : isNested ? `:is(${outer}) ${own}` : own;
      if (own !== undefined) found.push(atRest(selector));
      if (inner.cssRules && !(rule instanceof CSSKeyframesRule)) walk(inner.cssRules, selector);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules, '');
  return found;
}

/** Those of some selectors that fit nothing on the page as it stands. */
async function unusedOn(page: Page, selectors: Iterable<string>): Promise<string[]> {
  return page.evaluate(
    (all) => all.filter((selector) => !document.querySelector(selector)),
    [...selectors],
  );
}

/** Those of some selectors that fit nothing on any of some pages, none of which is opened. */
async function unusedOnAll(
  page: Page,
  selectors: string[],
  addresses: string[],
): Promise<string[]> {
  return page.evaluate(
    async ([all, pages]) => {
      const unused = new Set(all);
      for (const address of pages) {
        const html = await (await fetch(address)).text();
        const there = new DOMParser().parseFromString(html, 'text/html');
        for (const selector of unused) if (there.querySelector(selector)) unused.delete(selector);
      }
      return [...unused];
    },
    [selectors, addresses] as const,
  );
}

/** What only a fuller site has: a wide table, names that find no room on the map, and many notes on one page. */
const ONLY_OF_MANY =
  /\.notes:has|:has\(.*thead th:nth-child\((8|12)\)|\.force-map\b.* \.later|\.told-more/;

test('no rule of a style sheet is lost: each fits something on some page', async ({
  look,
  visit,
}) => {
  const all = new Set<string>();
  for (const { address } of longestOfEachKind()) {
    const page = await look(address);
    for (const selector of await page.evaluate(selectorsOf)) all.add(selector);
  }
  const search = await visit('/search/');
  let unused = await unusedOnAll(
    search,
    [...all],
    builtPages().map(({ address }) => address),
  );

  // What scripts add is on no page as it was built.
  const box = search.locator('#query');
  for (const [query, shown] of [
    ['children', '.result'],
    ['zzzzqqq', '.instead:not(:empty)'],
    ['kent missing children', '.answer .card'],
    ['kent and surrey', '.answer .card + .card'],
  ] as const) {
    await box.fill(query);
    await box.press('Enter');
    await search.locator(shown).first().waitFor();
    unused = await unusedOn(search, unused);
  }

  const compare = await visit('/compare/#forces=kent,surrey');
  await compare.getByText('Choose from all forces').click();
  unused = await unusedOn(compare, unused);
  const ofAll = await visit('/compare/');
  await ofAll.locator('.folds details').first().waitFor({ state: 'attached' });
  unused = await unusedOn(ofAll, unused);

  const papers = await visit(
    '/papers/#add=t.kent/missing-children,r.kent/missing-children,q.notices-late',
  );
  await papers.getByText(/^Added: .* in your papers\./).waitFor();
  await papers.getByLabel('Theme', { exact: true }).selectOption('missing-children');
  await papers.getByLabel('Force', { exact: true }).selectOption('kent');
  await papers.locator('.choices input').first().waitFor();
  unused = await unusedOn(papers, unused);
  await papers.evaluate('window.print = () => {}');
  await papers.getByRole('button', { name: 'Print' }).click();
  await papers.locator('.code svg').waitFor({ state: 'attached' });
  unused = await unusedOn(papers, unused);

  const home = await visit('/');
  await home.getByRole('combobox').first().pressSequentially('ken');
  await home.getByRole('option').first().waitFor();
  await home.keyboard.press('ArrowDown');
  unused = await unusedOn(home, unused);
  expect(unused.filter((selector) => !ONLY_OF_MANY.test(selector))).toEqual([]);
});
