import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colour: all that a dark page can have wrong that the light one has not. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

function axeOn(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // The other mode opens one more page for the frames of a page, of which there are none here.
      .setLegacyMode(true)
      // What passes is not reported, for its elements are many. Target size is off unless asked for.
      .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  );
}

/** What axe objects to: a line an element. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe has nothing to say of a page', () => {
  const pages = longestOfEachKind();

  test.for(pages)('in light: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { colorScheme: 'light' });
    expect(await violations(axeOn(page).withTags(STANDARDS))).toEqual([]);
  });

  test.for(pages)('in dark: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { colorScheme: 'dark' });
    expect(await violations(axeOn(page).withRules(OF_COLOUR))).toEqual([]);
  });

  test.for(pages)('320 pixels wide: $kind, $address', async ({ address }, { visit }) => {
    const page = await visit(address, { viewport: { width: 320, height: 640 } });
    expect(await violations(axeOn(page).withTags(STANDARDS))).toEqual([]);
  });
});
