import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject } from 'vitest';
import { folderOf } from '../../bench/search/corpus.ts';
import { test } from '../site/browser.ts';
import { answered, results, search, searchAgain } from './search-page.ts';

/** A query that needs every kind of file: a card, results, and a spelling that is put right. */
const QUERY = 'cleveland missing childrne';
const LOST = 'A part of the search did not arrive. Your connection may have been interrupted.';

/** The kinds of files that this query needs, by their places in the folder of the search. */
const FILES: readonly (readonly [name: string, path: RegExp])[] = [
  ['the manifest', /\/search\/manifest\.json$/],
  ['the guide', /\/guide\.json$/],
  ['the facets', /\/facets\.json$/],
  ['the engine', /\/wasm\.[^/]+\.pagefind$/],
  ['the list of chunks', /\/pagefind\/meta\.json$/],
  ['a chunk', /\.pf_index$/],
  ['the words of a letter', /\/words\/\w\.json$/],
  ['the text of a result', /\/entries\/\d+\.json$/],
  ['a card', /\/cards\/.+\.json$/],
];

/** Ways in which a file does not arrive as it should. */
const FAULTS: readonly (readonly [name: string, play: (route: Route) => Promise<void>])[] = [
  ['is not found', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['meets a fault of the server', (route) => route.fulfill({ status: 500, body: '' })],
  [
    'is a page of HTML with status 200',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  ],
  ['is cut by 40 bytes', (route) => changed(route, (body) => body.subarray(0, body.length - 40))],
  ['is empty', (route) => route.fulfill({ body: '' })],
  [
    'has a byte changed',
    (route) =>
      changed(route, (body) => {
        const at = body.length >> 1;
        body[at] = (body[at] ?? 0) ^ 1;
        return body;
      }),
  ],
  ['is aborted', (route) => route.abort()],
];

/** Sends what the built site holds, changed. */
async function changed(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const body = readFileSync(join(inject('dist'), new URL(route.request().url()).pathname));
  await route.fulfill({ body: change(body) });
}

let uncaught: string[] = [];
beforeEach(() => {
  uncaught = [];
});
afterEach(() => expect(uncaught, 'nothing is uncaught').toEqual([]));

function watch(page: Page): Page {
  page.on('pageerror', ({ message }) => {
    // Chromium's own, where a page is left before it has been drawn in place of the one before.
    if (!/^Transition was (skipped|aborted)/.test(message)) uncaught.push(message);
  });
  return page;
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

test('every kind of file that a search fetches is tried below', async ({ visit }) => {
  const page = await visit('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/search/?${new URLSearchParams({ q: QUERY })}`);
  await answered(page);
  const files = asked.filter((path) => path.startsWith('/search/') && !path.endsWith('/'));
  expect(files.filter((path) => !FILES.some(([, kind]) => kind.test(path)))).toEqual([]);
  expect(FILES.filter(([, kind]) => !files.some((path) => kind.test(path)))).toEqual([]);
  const folder = folderOf(inject('dist')).slice(inject('dist').length);
  expect(files.filter((path) => !path.startsWith(`${folder}/`))).toEqual(['/search/manifest.json']);
});

describe.for(FILES)('%s', ([, file]) => {
  test.for(FAULTS)(
    '%s: a sentence, no result, and a button that works',
    async ([, play], { look }) => {
      const page = watch(await look('/robots.txt'));
      await page.route(file, play);
      await page.goto(`/search/?${new URLSearchParams({ q: QUERY })}`);
      await answered(page);
      expect(await status(page)).toBe(LOST);
      expect(await page.locator('main ol > li').count()).toBe(0);
      expect(await page.locator('#answer').isVisible()).toBe(false);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await answered(page);
      expect((await results(page)).length).toBe(10);
      expect(await page.locator('#answer').isVisible()).toBe(true);
    },
  );

  test('hangs: after a time, the same sentence, and a button that works', async ({ visit }) => {
    const page = watch(await visit('about:blank'));
    await page.clock.install();
    const { promise: hangs, resolve } = Promise.withResolvers<undefined>();
    await page.route(file, () => resolve(undefined));
    await page.goto(`/search/?${new URLSearchParams({ q: QUERY })}`);
    await hangs;
    expect(await status(page)).toBe('Searching …');
    await page.clock.fastForward(31_000);
    await answered(page);
    expect(await status(page)).toBe(LOST);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect((await results(page)).length).toBe(10);
  });
});

describe('scripts', () => {
  test.for([
    ['that put a spelling right', '**/spelling.*.js', QUERY],
    ['for nothing found', '**/nothing-found.*.js', 'zyxwvut'],
  ] as const)('%s that do not arrive', async ([, file, query], { visit }) => {
    const page = watch(await visit('about:blank'));
    await page.route(file, (route) => route.abort());
    await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
    await answered(page);
    expect(await status(page)).toBe(LOST);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText(/results? for|No result/)
      .first()
      .waitFor();
    expect(await status(page)).not.toBe(LOST);
  });

  test('of the page that do not arrive leave the form, the lists and a sentence', async ({
    visit,
  }) => {
    const page = watch(await visit('about:blank'));
    await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
    await page.goto('/search/?q=custody');
    await page.getByText('The search has not started').waitFor();
    expect(await page.locator('.browse a[href="/themes/custody/"]').isVisible()).toBe(true);
    await page.fill('#query', 'vetting');
    await page.press('#query', 'Enter');
    await page.waitForURL('**/search/?q=vetting*');
  });
});

describe('a browser that runs no WebAssembly', () => {
  test.for([
    ['has none', 'delete globalThis.WebAssembly'],
    [
      'refuses to compile it',
      "WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('refused'))",
    ],
  ] as const)('%s: the page says so and leads to the lists', async ([, script], { visit }) => {
    const page = watch(await visit('about:blank'));
    await page.addInitScript(script);
    await page.goto('/search/?q=custody');
    await answered(page);
    expect(await status(page)).toContain('does not run WebAssembly, which the search needs');
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    expect(await page.locator('.browse a[href="/themes/custody/"]').isVisible()).toBe(true);
    expect(await page.locator('main ol > li').count()).toBe(0);
  });

  test('no worker is asked for, so that one may be refused', async ({ visit }) => {
    const page = watch(await visit('about:blank'));
    await page.addInitScript('delete globalThis.Worker; delete globalThis.SharedWorker');
    await page.goto('/search/?q=custody');
    await answered(page);
    expect((await results(page)).length).toBe(10);
  });
});

describe('without a network', () => {
  test('no results of an earlier search stand under the error, and it is mended with the network', async ({
    visit,
  }) => {
    const page = watch(await search(visit, 'vetting'));
    await page.context().setOffline(true);
    await searchAgain(page, 'custody');
    expect(await status(page)).toBe(LOST);
    expect(await page.locator('main ol > li').count()).toBe(0);
    expect(await page.locator('#answer').isVisible()).toBe(false);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect((await results(page)).length).toBe(10);
  });

  test('the facets of an empty search say what is the matter', async ({ visit }) => {
    const page = watch(await visit('about:blank'));
    await page.route('**/facets.json', (route) => route.abort());
    await page.goto('/search/');
    await answered(page);
    expect(await status(page)).toBe(LOST);
    await page.unroute('**/facets.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-search="values"] input').first().waitFor({ state: 'attached' });
    expect(await status(page)).toBe('');
  });

  test('saving and suggestions that do not arrive leave what is there', async ({ visit }) => {
    const page = watch(await search(visit, 'vetting'));
    await page.route(/\/(list|headlines)\.json$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect((await results(page)).length).toBe(10);
    await page.unroute(/\/(list|headlines)\.json$/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Try again' }).click();
    await download;
  });
});

describe('more results', () => {
  const entries = /\/entries\/\d+\.json$/;
  const more = (page: Page) => page.getByRole('button', { name: /^Show 10 more/ });

  /** Holds the texts of ten results back until it is told to let them go. */
  async function hold(
    page: Page,
  ): Promise<{ held: Promise<unknown>; release: () => Promise<void> }> {
    const routes: Route[] = [];
    const { promise: held, resolve } = Promise.withResolvers<undefined>();
    await page.route(
      entries,
      (route) => {
        routes.push(route);
        if (routes.length === 10) resolve(undefined);
      },
      { times: 10 },
    );
    const release = async () => {
      await Promise.all(routes.map((route) => route.continue()));
    };
    return { held, release };
  }

  test('asked for twice come once', async ({ visit }) => {
    const page = watch(await search(visit, 'custody'));
    const { held, release } = await hold(page);
    await more(page).click();
    await held;
    // A button that is at work is pressed all the same.
    await more(page).click({ force: true });
    await release();
    await page.locator('main ol > li').nth(19).waitFor();
    const shown = await results(page);
    expect(new Set(shown).size).toBe(20);
    expect(shown.length).toBe(20);
  });

  test('that come late stand under no other search, and take the focus from nobody', async ({
    visit,
  }) => {
    const page = watch(await search(visit, 'custody'));
    const { held, release } = await hold(page);
    await more(page).click();
    await held;
    await searchAgain(page, 'vetting');
    const wanted = await results(page);
    await page.focus('#query');
    await release();
    await page.evaluate(() => fetch('/search/manifest.json').then(() => undefined));
    expect(await results(page)).toEqual(wanted);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  });

  test('leave the focus where the reader has taken it', async ({ visit }) => {
    const page = watch(await search(visit, 'custody'));
    const { held, release } = await hold(page);
    await more(page).click();
    await held;
    await page.locator('main ol a').first().focus();
    const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await release();
    await page.locator('main ol > li').nth(19).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(before);
  });

  test('that do not arrive leave the rows, with a button that brings them', async ({ visit }) => {
    const page = watch(await search(visit, 'custody'));
    await page.route(entries, (route) => route.abort());
    await more(page).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect((await results(page)).length).toBe(10);
    await page.unroute(entries);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('main ol > li').nth(19).waitFor();
    expect(await status(page)).toMatch(/^\d+ results for “custody”/);
  });

  test('stand there again after going to a page and back', async ({ visit }) => {
    const page = watch(await search(visit, 'custody'));
    await more(page).click();
    await page.locator('main ol > li').nth(19).waitFor();
    const shown = await results(page);
    await page.locator('main ol h3 a').nth(12).click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    await page.goBack();
    await answered(page);
    await page.locator('main ol > li').nth(19).waitFor();
    expect(await results(page)).toEqual(shown);
  });
});

test('facets that leave nothing are told without words that nobody typed', async ({ visit }) => {
  const page = watch(await visit('/search/?q=&force=kent-police&kind=term'));
  await answered(page);
  expect(await status(page)).toBe('No result under all that was chosen');
  const main = await page.locator('main').innerText();
  expect(main).toContain('Nothing on record under all that was chosen.');
  expect(main).not.toMatch(/“”|for \./);
});
