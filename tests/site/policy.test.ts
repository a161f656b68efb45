import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { poll, test, type Visit } from './browser.ts';
import { longestOfEachKind } from './pages.ts';

/** Opens a page, and notes what it does that a page of this site must not do, from before it is loaded. */
async function watched(visit: Visit, address: string): Promise<{ page: Page; seen: string[] }> {
  const page = await visit('about:blank');
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) seen.push(`asked for ${request.url()}`);
  });
  // A browser reports here what a content security policy stops.
  page.on('console', (message) => {
    if (message.type() !== 'log') seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  await page.goto(address);
  await page.evaluate(async () => document.fonts.ready.then(() => undefined));
  return { page, seen };
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
    const { page, seen } = await watched(visit, address);
    expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, cookies: [] });
    expect(seen).toEqual([]);
  });
});

test('what a page does against the policy is noticed', async ({ visit }) => {
  const { page, seen } = await watched(visit, '/');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(new Image(), { src: 'https://example.com/x.png' }));
    localStorage.setItem('a', 'b');
    document.cookie = 'a=b';
  });
  const noticed = (words: string) => seen.some((one) => one.includes(words));
  await poll(() => noticed('style-src') && noticed('example.com/x.png')).toBe(true);
  expect(await kept(page)).toMatchObject({ local: 1, cookies: [{ name: 'a' }] });
});
