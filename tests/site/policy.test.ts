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
  page.on('console', (message) => {
    if (message.type() !== 'log') seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  return seen;
}

describe('the content security policy, as it is served, stops nothing', () => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { visit }) => {
    const page = await visit('about:blank');
    const seen = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(seen).toEqual([]);
  });
});

describe('nothing is kept in the browser', () => {
  test.for(longestOfEachKind())('$kind: $address', async ({ address }, { visit }) => {
    const page = await visit(address);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0 });
    expect(await page.context().cookies()).toEqual([]);
  });
});
