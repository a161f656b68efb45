import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that colours alone can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

function axeOn(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // The other mode opens one more page for the frames of a page, of which there are none here.
      .setLegacyMode(true)
      .options({
        // What passes is not reported, for its elements are many.
        resultTypes: ['violations', 'incomplete'],
        // Off unless asked for.
        rules: { 'target-size': { enabled: true } },
      })
  );
}

/** What axe objects to, a line an element; a contrast that it cannot judge counts as one. */
async function objections(axe: AxeBuilder): Promise<string[]> {
  const { violations, incomplete } = await axe.analyze();
  const unjudged = incomplete.filter(({ id }) => OF_COLOUR.includes(id));
  return [...violations, ...unjudged].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Objections by the standards. */
export function objectionsTo(page: Page): Promise<string[]> {
  return objections(axeOn(page).withTags(STANDARDS));
}

/** Objections to the colours of a page whose light look has met the standards. */
export function objectionsToColours(page: Page): Promise<string[]> {
  return objections(axeOn(page).withRules(OF_COLOUR));
}
