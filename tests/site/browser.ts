import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject, test as base } from 'vitest';

/** Opens a page of the site in a context of its own, which knows nothing of other tests. */
export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Vitest's `test`, with a browser.
 * @example
 * test('a force has a page', async ({ visit }) => {
 *   const page = await visit('/forces/kent/', { colorScheme: 'dark' });
 * });
 */
export const test = base
  // One browser for all test files of a worker: a launch takes longer than most tests.
  // Vitest reads off the pattern what a fixture needs, so there must be one.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: inject('chromium') });
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
  });
