import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

/** Opens a page of the site in a context of its own, which knows nothing of other tests. */
export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Opens a page of the site in the one tab that the tests of a worker share, at first wide and in light. */
export type Look = (
  path: string,
  options?: Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>,
) => Promise<Page>;

/** Asks again until it is so, for as long as a test may take on a busy machine. */
export const poll = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: 30_000 });

const WIDE = { width: 1280, height: 720 };

/**
 * Vitest's `test`, with a browser: `visit` for who leaves something in it, such as papers on the device, or needs
 * several pages; `look` for all others, for it takes a third of the work.
 * @example
 * test('a force has a page', async ({ visit }) => {
 *   const page = await visit('/forces/kent/', { javaScriptEnabled: false });
 * });
 */
export const test = base
  // One browser for all test files of a worker: a launch takes longer than most tests.
  // Vitest reads off the pattern what a fixture needs, so there must be one.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({
      executablePath: inject('chromium'),
      // Text is then as wide as on paper, in a browser without windows as well.
      args: ['--font-render-hinting=none'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, options) => {
      const context = await browser.newContext({ baseURL: inject('site'), ...options });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    };
  })
  .extend('tab', { scope: 'worker' }, async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({ baseURL: inject('site') });
    onCleanup(() => context.close());
    return context.newPage();
  })
  .extend('look', async ({ tab }, { onCleanup }): Promise<Look> => {
    onCleanup(async () => {
      await tab.unrouteAll({ behavior: 'ignoreErrors' });
      tab.removeAllListeners('pageerror');
      await tab.goto('/robots.txt');
    });
    return async (path, { viewport, colorScheme } = {}) => {
      await tab.setViewportSize(viewport ?? WIDE);
      await tab.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light' });
      await tab.goto(path);
      return tab;
    };
  });
