import { describe, expect } from 'vitest';
import { test } from './browser.ts';

/** As far as two boxes of letters may reach into one another before ink meets ink: what stands under a line, in pixels. */
const UNDER_A_LINE = 2;

describe('on a map of forces', () => {
  test.for([
    ['/', 1280],
    ['/forces/', 1280],
    ['/forces/', 390],
  ] as const)(
    'no name lies over another, and none is missing: %s at %d',
    async ([address, width], { look }) => {
      const page = await look(address, { viewport: { width, height: 900 } });
      const names = await page.locator('.force-map svg text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const isSeen = getComputedStyle(text).opacity === '1';
          const force = text.closest('a')?.getAttribute('href');
          return { force, text: text.textContent, isSeen, left, right, top, bottom };
        }),
      );
      expect(new Set(names.map(({ force }) => force)).size).toBeGreaterThan(41);
      expect(names.filter(({ isSeen }) => !isSeen)).toEqual([]);
      const over = names.flatMap((a, at) =>
        names
          .slice(at + 1)
          .filter(
            (b) =>
              a.force !== b.force &&
              a.left < b.right &&
              b.left < a.right &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > UNDER_A_LINE,
          )
          .map((b) => `${a.text} and ${b.text}`),
      );
      expect(over).toEqual([]);
    },
  );
});
