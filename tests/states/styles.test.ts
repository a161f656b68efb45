import { expect } from 'vitest';
import { test } from '../site/browser.ts';
import { longestOfEachKind } from '../site/pages.ts';

/** The selectors of the style sheets of a page: those that fit something on it, and those that do not. Runs in the browser. */
function selectors(): { used: string[]; unused: string[] } {
  const used: string[] = [];
  const unused: string[] = [];
  const state =
    ':(hover|focus-visible|focus-within|focus|active|visited|target|checked|open|popover-open)\\b';
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
      if (own !== undefined) {
        // What a pointer, a focus or the browser itself adds is there only while it lasts.
        const atRest = selector
          .replace(/(^|[\s,(>+~])(?=::)/g, '$1*')
          .replace(/::[\w-]+(\([^)]*\))?/g, '')
          .replaceAll(new RegExp(`:not\\([^()]*${state}[^()]*\\)`, 'g'), '')
          .replaceAll(new RegExp(state, 'g'), ':where(*)');
        (document.querySelector(atRest) ? used : unused).push(selector);
      }
      if (inner.cssRules && !(rule instanceof CSSKeyframesRule)) walk(inner.cssRules, selector);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules, '');
  return { used, unused };
}

test('no rule of a style sheet is lost: each fits something on some page', async ({ visit }) => {
  const used = new Set<string>();
  const unused = new Set<string>();
  for (const { address } of longestOfEachKind()) {
    const page = await visit(address);
    const found = await page.evaluate(selectors);
    for (const selector of found.used) used.add(selector);
    for (const selector of found.unused) unused.add(selector);
  }
  expect([...unused.difference(used)]).toEqual([]);
});
