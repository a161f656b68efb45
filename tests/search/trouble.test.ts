import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { answered, results, search, searchAgain } from './search-page.ts';

describe('a part of the index that does not arrive', () => {
  test.for([
    ['a chunk', '**/*.pf_index'],
    ['the library', '**/wasm*'],
    ['the text of a result', '**/entries/*.json'],
    ['a card', '**/cards/**'],
    ['the list of chunks', '**/meta.json'],
  ] as const)('%s: a sentence, and a button that tries again', async ([, files], { visit }) => {
    const page = await visit('/search/');
    await page.route(files, (route) => route.abort());
    await searchAgain(page, 'custody');
    expect(await page.getByRole('status').innerText()).toContain('did not arrive');
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect((await results(page)).length).toBe(10);
  });

  test('a page for signing in to a network, in place of a file, is no file', async ({ visit }) => {
    const page = await visit('/search/');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/guide.json', (route) => route.fulfill({ body: '<!doctype html>' }));
    await searchAgain(page, 'custody');
    expect(await page.getByRole('status').innerText()).toContain('did not arrive');
    expect(errors).toEqual([]);
  });

  test('suggestions that do not arrive leave a box that searches', async ({ visit }) => {
    const page = await visit('/search/');
    await page.route('**/headlines.json', (route) => route.abort());
    await searchAgain(page, 'custody');
    expect((await results(page)).length).toBe(10);
  });
});

test('an answer that comes late does not replace a later one', async ({ visit }) => {
  const page = await search(visit, 'vetting');
  const held: Route[] = [];
  const isHeld = new Promise<void>((resolve) => {
    void page.route(
      '**/*.pf_index',
      (route) => {
        held.push(route);
        resolve();
      },
      { times: 1 },
    );
  });
  await page.fill('#query', 'custody');
  await page.press('#query', 'Enter');
  await isHeld;
  expect(await page.getByRole('status').innerText()).toBe('Searching …');
  await searchAgain(page, 'vetting');
  const late = page.waitForResponse('**/*.pf_index');
  await held[0]?.continue();
  await late;
  expect(await page.getByRole('status').innerText()).toContain('for “vetting”');
});

describe('without JavaScript', () => {
  const OFF = { javaScriptEnabled: false };

  test('the search page leads to lists by theme, force and kind', async ({ visit }) => {
    const page = await visit('/search/?q=custody', OFF);
    expect(await page.locator('.browse a[href="/themes/custody/"]').isVisible()).toBe(true);
    expect(await page.locator('.browse a[href="/forces/kent/"]').isVisible()).toBe(true);
    expect(await page.locator('.browse a[href^="/findings/"]').first().isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    expect(await page.getByText('Narrow down').isVisible()).toBe(false);
  });

  test('a page whose own box searches has no second one in its header', async ({ visit }) => {
    for (const address of ['/', '/search/', '/councils/']) {
      const page = await visit(address, OFF);
      expect(await page.getByRole('searchbox').count(), address).toBe(1);
    }
  });

  test('the box in the header of a reading page leads to the search page', async ({ visit }) => {
    const page = await visit('/forces/kent/', OFF);
    await page.fill('#site-search', 'custody');
    await page.press('#site-search', 'Enter');
    await page.waitForURL('**/search/?q=custody');
  });

  test('the box on the home page leads to the search page too', async ({ visit }) => {
    const page = await visit('/', OFF);
    await page.fill('#site-search', 'Stockton');
    await page.press('#site-search', 'Enter');
    await page.waitForURL('**/search/?q=Stockton');
  });
});
