import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { builtPages } from './pages.ts';

/** Pages on which entries are folded away, under a theme or a year. */
const FOLDED = ['/questions/', '/timeline/', '/councils/'];

/** The last entry that has an address of its own: it is folded away. */
function lastAnchor(address: string): string {
  const { ids } = builtPages().find((page) => page.address === address)!;
  return ids.findLast((id) => id !== 'help-title' && !id.startsWith('term-'))!;
}

describe('an address leads to an entry that is folded away', () => {
  test.for(FOLDED)('%s', async (address, { visit }) => {
    const id = lastAnchor(address);
    const page = await visit(address, { javaScriptEnabled: false });
    const entry = page.locator(`[id="${id}"]`);
    expect(await entry.isVisible(), 'the page is short at first').toBe(false);
    await page.goto('about:blank');
    await page.goto(`${address}#${id}`);
    expect(await entry.isVisible(), id).toBe(true);
  });
});

test.for([
  ['/timeline/forces/cleveland/#in-2016', '2016'],
  ['/councils/#in-m', 'M'],
] as const)(
  'the heading of what a link opens is on the screen: %s',
  async ([address, title], { visit }) => {
    for (const width of [390, 1280]) {
      const page = await visit(address, {
        viewport: { width, height: 844 },
        reducedMotion: 'reduce',
      });
      const heading = page.getByRole('heading', { name: title, exact: true });
      const { y } = (await heading.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(400);
    }
  },
);
