import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page: a line an element. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // The other mode opens a page more for the frames of a page, of which there are none here.
    .setLegacyMode(true)
    // What passes is not reported, for its elements are many. Target size is off unless asked for.
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .withTags(STANDARDS);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const LOOKS: [string, BrowserContextOptions][] = [
  ['in light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['in dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['320 pixels wide', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
];

describe.for(LOOKS)('axe has nothing to say of a page %s', ([, look]) => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { visit }) => {
    expect(await violations(await visit(address, look))).toEqual([]);
  });
});
