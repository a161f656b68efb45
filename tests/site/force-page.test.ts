import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { builtPages } from './pages.ts';

/** Pages of forces with most on them: where these end in time, the others do. */
const longest = builtPages()
  .filter(({ kind }) => kind === 'force')
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 4);

describe('a councillor has read the threads of a force', () => {
  test.for(longest)(
    'within four screens of a phone, two and a half of a desk: $address',
    async ({ address }, { visit }) => {
      const page = await visit(address, { viewport: { width: 390, height: 900 } });
      const heights = () =>
        page.evaluate(async () => {
          await document.fonts.ready;
          const threads = document.querySelector('.thread-list')!.getBoundingClientRect();
          return {
            threads: Math.round(threads.bottom + scrollY),
            whole: document.documentElement.scrollHeight,
          };
        });
      const phone = await heights();
      expect(phone.threads, 'on a phone').toBeLessThanOrEqual(3800);
      expect(phone.whole, 'the whole page on a phone').toBeLessThan(9000);
      await page.setViewportSize({ width: 1280, height: 900 });
      const { threads, whole } = await heights();
      expect(threads, 'on a desk').toBeLessThanOrEqual(2200);
      expect(whole, 'the whole page').toBeLessThan(7000);
    },
  );
});
