import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** Notes what a page does that a page of this site must not do, from before it is loaded. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) seen.push(`asked for ${request.url()}`);
  });
  // A browser reports here what a content security policy stops.
  page.on('console', (message) => {
    if (message.type() !== 'log') seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  return seen;
}

/** What a page has left in the browser. */
async function kept(page: Page) {
  const stores = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  return { ...stores, cookies: await page.context().cookies() };
}

describe('with the headers that are served, nothing is stopped, asked of others or kept', () => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { visit }) => {
    const page = await visit('about:blank');
    const seen = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(seen).toEqual([]);
    expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, cookies: [] });
  });
});
