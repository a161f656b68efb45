import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

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

/** What axe says, a line an element. */
function lines(results: Result[]): string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Objections by the standards. */
export async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).withTags(STANDARDS).analyze();
  return lines(violations);
}

/** Objections to colours alone; a contrast that axe cannot judge, as over a picture, counts as one. */
export async function objectionsToColours(page: Page): Promise<string[]> {
  const { violations, incomplete } = await axeOn(page).withRules(OF_COLOUR).analyze();
  return lines([...violations, ...incomplete]);
}
