import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from '../site/browser.ts';
import { answered, search } from './search-page.ts';

const LOOKS: [string, BrowserContextOptions][] = [
  ['in light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['in dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['320 pixels wide', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
];

async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
}

describe.for(LOOKS)('axe has nothing to say %s', ([, look]) => {
  test('of results with facets and a note', async ({ visit }) => {
    const page = await search(visit, 'runaways', look);
    await page.locator('details.facets').evaluate((details) => details.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
  });

  test('of a worry, with help above the results', async ({ visit }) => {
    const page = await search(visit, 'my stepdad touches me', look);
    expect(await page.locator('.worry').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('of nothing on record', async ({ visit }) => {
    expect(await violations(await search(visit, 'zyxwvut', look))).toEqual([]);
  });

  test('of an open list of suggestions', async ({ visit }) => {
    const page = await visit('/search/', look);
    await page.locator('#query').pressSequentially('stock');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
});

test('at 320 pixels nothing has to be scrolled sideways', async ({ visit }) => {
  const page = await search(visit, 'runaways', { viewport: { width: 320, height: 640 } });
  await page.locator('details.facets > summary').click();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('a whole visit breaks no policy and asks nobody else', async ({ visit }) => {
  const page = await visit('about:blank', { viewport: { width: 1280, height: 900 } });
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) seen.push(request.url());
  });
  await page.goto('/search/?q=safegaurding');
  await answered(page);
  await page.locator('#kind-finding').check();
  await answered(page);
  await page.getByRole('button', { name: /^Show 10 more/ }).click();
  await page.locator('main ol > li').nth(10).waitFor();
  await page.locator('#query').fill('stock');
  await page.locator('#query-list [role="option"]').first().waitFor();
  expect(seen.filter((one) => !one.startsWith('blob:'))).toEqual([]);
  expect(await page.locator('[style]').count()).toBe(0);
});
