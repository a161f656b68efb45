import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { objectionsTo, objectionsToColours } from '../site/axe.ts';
import { test, type Visit } from '../site/browser.ts';
import { answered, search } from './search-page.ts';

/** What the script shows, which the page as it is built does not hold, and what has to be seen of it. */
const SHOWN: readonly (readonly [
  what: string,
  show: (visit: Visit) => Promise<Page>,
  seen: string,
])[] = [
  ['results with facets and a note', (visit) => search(visit, 'runaways'), '.note a'],
  ['two cards', (visit) => search(visit, 'kent or essex custody'), '#answer .card + .card'],
  ['a card with its line', (visit) => search(visit, 'cleveland missing children'), '#answer path'],
  ['a worry', (visit) => search(visit, 'my stepdad touches me'), '.worry a[href^="tel:"]'],
  ['nothing on record', (visit) => search(visit, 'zyxwvut'), '[data-search="instead"] a'],
  [
    'nothing on record for one long word, narrowed down',
    (visit) => visit(`/search/?q=${'x'.repeat(120)}&year=2014`).then(shown),
    '[data-search="instead"] a',
  ],
  ['a part that did not arrive', withoutGuide, '.note button'],
  ['names that did not arrive', withoutNames, '.lacking button'],
  ['suggestions', withSuggestions, '#query-list [aria-selected="true"]'],
];

async function withoutGuide(visit: Visit): Promise<Page> {
  const page = await visit('about:blank');
  await page.route('**/guide.json', (route) => route.abort());
  await page.goto('/search/?q=custody');
  await answered(page);
  return page;
}

async function shown(page: Page): Promise<Page> {
  await answered(page);
  return page;
}

async function withoutNames(visit: Visit): Promise<Page> {
  const page = await visit('/search/');
  await page.route('**/guide.json', (route) => route.abort());
  await page.locator('#query').pressSequentially('stock');
  await page.locator('.lacking button').waitFor();
  return page;
}

async function withSuggestions(visit: Visit): Promise<Page> {
  const page = await visit('/search/');
  await page.locator('#query').pressSequentially('stock');
  await page.locator('#query-list [role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  return page;
}

describe.for(SHOWN)('%s', ([, show, seen]) => {
  test('is seen, and axe has nothing to say of it, wide, narrow or in the dark', async ({
    visit,
  }) => {
    const page = await show(visit);
    // Under a list of suggestions nothing can be pressed.
    const areReached = !(await page.locator('.suggest .under > :visible').first().isVisible());
    await page
      .locator('details.facets')
      .evaluate((details, open) => details.toggleAttribute('open', open), areReached);
    expect(await page.locator(seen).first().isVisible()).toBe(true);
    expect.soft(await objectionsTo(page), 'wide').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await objectionsTo(page), '320 pixels wide').toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, 'to be scrolled sideways').toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Axe judges no colours where a list of suggestions lies over the page.
    const dark = (await objectionsToColours(page)).filter((line) => !/ overlap(s|ped) /.test(line));
    expect.soft(dark, 'in the dark').toEqual([]);
  });
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
