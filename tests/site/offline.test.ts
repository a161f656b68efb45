import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';
import { test } from './browser.ts';
import { builtFiles, builtPages, inDist } from './pages.ts';

const MOST_BYTES = 3_000_000;

interface Set {
  bytes: number;
  files: string[];
}
const setOf = (id: string) =>
  JSON.parse(readFileSync(inDist('papers/offline', `${id}.json`), 'utf8')) as Set;

/** The site on a server of its own, which a test can end: then there is no network, for a service worker neither. */
async function ownSite() {
  const server = await previewServer(inject('dist'));
  const port = await listen(server, 0, '127.0.0.1');
  const off = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  onTestFinished(() => void off());
  return { baseURL: `http://127.0.0.1:${port}`, off };
}

/** Opens the page of one's own papers, and keeps Kent. */
async function keepKent(page: Page): Promise<void> {
  await page.getByLabel('Force to keep').selectOption('kent');
  await page.getByText(/Kent Police: \d\.\d MB, of which \d\.\d MB is needed once/).waitFor();
  await page.getByRole('button', { name: 'Keep for offline', exact: true }).click();
  await page.getByText('Kept. You can now read').waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
}

const kept = (page: Page) =>
  page.evaluate(
    `Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
      .then(([names, workers]) => ({ caches: names.length, workers: workers.length }))`,
  );

describe('what can be taken along', () => {
  test('is under 3 MB for any one force, and every file of it is there', () => {
    const common = setOf('common');
    const forces = builtPages().filter(({ kind }) => kind === 'force');
    const built = new Set(
      builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    );
    for (const { address } of forces) {
      const own = setOf(address.split('/')[2]!);
      expect(own.bytes + common.bytes, address).toBeLessThan(MOST_BYTES);
      expect(own.files).toContain(`${address}pack/`);
      expect([...own.files, ...common.files].filter((file) => !built.has(file))).toEqual([]);
    }
    for (const set of ['common', 'kent'])
      expect(setOf(set).files).toContain(`/papers/offline/${set}.bin`);
    expect(common.files).toEqual(
      expect.arrayContaining(['/glossary/', '/guidance/', '/search/', '/papers/']),
    );
  });
});

interface Packed {
  type: string;
  text?: string;
}
const archive = (id: string) =>
  Object.entries(
    JSON.parse(
      gunzipSync(readFileSync(inDist('papers/offline', `${id}.bin`))).toString('utf8'),
    ) as Record<string, Packed>,
  );

/** What a page loads from this site: style sheets, scripts, typefaces, pictures. */
const LOADED =
  /<(?:link|script|img|source|use|image)\b[^>]*?\b(?:href|src|srcset)="?(\/[^"\s>#]+)[^>]*>/g;
const loadedBy = (html: string) =>
  [...html.matchAll(LOADED)]
    .filter(
      ([tag]) => !/^<link\b(?![^>]*\brel="?(?:stylesheet|icon|preload|modulepreload))/.test(tag),
    )
    .map(([, address]) => address!);

describe('every page that was taken along', () => {
  test('has its style sheets, scripts, typefaces and pictures with it, in every set', () => {
    const common = setOf('common').files;
    const withAny = new Set([...common, ...archive('search').map(([address]) => address)]);
    const sets = builtPages().flatMap(({ kind, address }) =>
      kind === 'force' ? [address.split('/')[2]!] : [],
    );
    expect(sets).toHaveLength(43);
    const missing = new Set<string>();
    let loaded = 0;
    for (const id of ['common', ...sets]) {
      const { files } = setOf(id);
      const kept = new Set([...withAny, ...files]);
      const pages = [
        ...files
          .filter((file) => file.endsWith('/'))
          .map((file) => readFileSync(inDist(file.slice(1), 'index.html'), 'utf8')),
        ...archive(id).map(([, { text = '' }]) => text),
      ];
      for (const address of pages.flatMap(loadedBy)) {
        loaded += 1;
        if (!kept.has(address)) missing.add(`${id}: ${address}`);
      }
      for (const sheet of files.filter((file) => file.endsWith('.css')))
        for (const [, face] of readFileSync(inDist(sheet.slice(1)), 'utf8').matchAll(
          /url\(["']?(\/[^"')]+)/g,
        ))
          if (!kept.has(face!)) missing.add(`${id}: ${face!}`);
    }
    expect(loaded).toBeGreaterThan(1000);
    expect([...missing]).toEqual([]);
  });
});

describe('pages that were taken along', () => {
  test('are read without a network, each with its day; those that were not say so', async ({
    visit,
  }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    for (const path of [
      '/forces/kent/',
      '/forces/kent/pack/',
      '/forces/kent/missing-children/',
      '/timeline/forces/kent/',
      '/forces/kent/new/',
      '/questions/',
      '/glossary/',
    ]) {
      await page.goto(path);
      const note = page.getByRole('note').filter({ hasText: 'Read without a network.' });
      expect(await note.textContent(), path).toMatch(
        /Kept on this device on \d+ \w+ \d{4}: the record as of \d+ \w+ \d{4}\./,
      );
      const { x, y } = (await note.boundingBox())!;
      const header = (await page.locator('.site-header').boundingBox())!;
      const main = (await page.locator('main').boundingBox())!;
      expect(y - header.y - header.height, path).toBeGreaterThanOrEqual(16);
      expect(x, path).toBeCloseTo(main.x, 0);
      await page.emulateMedia({ media: 'print' });
      expect(await note.isVisible(), path).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.goto('/forces/essex/');
    expect(await page.getByRole('heading').textContent()).toBe(
      'This page is not kept on this device',
    );
    await page.getByRole('link', { name: 'Kent Police' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kent Police');
  });

  test('mark the links that need a network, and no others', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    for (const path of ['/forces/kent/', '/findings/', '/timeline/']) {
      await page.goto(path);
      await page.getByText('Links marked † need a network').waitFor();
      const links = await page
        .locator('main a[href^="/"], footer a[href^="/"]')
        .evaluateAll((all) =>
          all
            .filter((link) => !(link instanceof SVGElement) && !link.querySelector('svg'))
            .map((link) => [new URL((link as HTMLAnchorElement).href).pathname, link.textContent]),
        );
      const marked = links.filter(([, text]) => text!.endsWith('†')).map(([to]) => to!);
      const unmarked = links.filter(([, text]) => !text!.endsWith('†')).map(([to]) => to!);
      expect(marked.length, path).toBeGreaterThan(0);
      expect(unmarked, path).toContain('/glossary/');
      for (const to of [...new Set(marked)].slice(0, 3)) {
        await page.goto(to);
        expect(await page.getByRole('heading').first().textContent(), to).toBe(
          'This page is not kept on this device',
        );
      }
      for (const to of [...new Set(unmarked)].slice(0, 12)) {
        await page.goto(to);
        expect(await page.title(), to).not.toContain('Not kept');
      }
    }
  });

  test('lead to every finding, its report and its source without a network', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    const kept = page.getByRole('note').filter({ hasText: 'Read without a network.' });
    const finding = '/inspections/ncpi-kent-2019/county-lines-partnership/';
    for (const path of [
      finding,
      '/inspections/ncpi-kent-2019/',
      '/themes/custody/',
      '/councils/medway/',
      '/panels/',
      '/guidance/the-56-day-response/',
    ]) {
      await page.goto(path);
      await kept.waitFor();
    }
    await page.goto(finding);
    await page.locator('main a[href^="/sources/"]').first().click();
    await kept.waitFor();
    const inArchive = Object.keys(
      JSON.parse(
        gunzipSync(readFileSync(inDist('papers/offline/kent.bin'))).toString('utf8'),
      ) as object,
    );
    const own = builtPages().filter(
      ({ kind, references }) =>
        kind === 'finding' && references.some(({ value }) => value === '/forces/kent/'),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(inArchive).toEqual(expect.arrayContaining(own.map(({ address }) => address)));
  });

  test('compare the force with those next door without a network', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    await page.goto('/forces/kent/');
    await page.getByRole('link', { name: 'Us and next door' }).click();
    await page.getByRole('heading', { name: 'Kent and next door' }).waitFor();
    await page.getByRole('link', { name: 'Choose other forces' }).click();
    await page.getByText(/^Shown: Kent, .*Surrey.*, of 43 forces\.$/).waitFor();
    await page.goto('/compare/custody/');
    await page.getByRole('note').filter({ hasText: 'Read without a network.' }).waitFor();
  });

  test('are searched without a network', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    await page.goto('/search/?q=missing+children');
    await page.getByText(/\d+ results for/).waitFor();
    expect(await page.locator('[data-search="results"] li').count()).toBeGreaterThan(5);
  });

  test('let papers be put together without a network', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await off();
    await page.goto('/papers/#add=t.kent/missing-children');
    await page.getByText(/^Added: .* in your papers\./).waitFor();
  });

  test('are never served to somebody with a network', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    // What is kept is made old: with a network, nobody sees it.
    await page.evaluate(`caches.keys().then(async ([name]) => {
      const cache = await caches.open(name);
      await cache.put('/forces/kent/', new Response('<main>old</main>', { headers: { 'Content-Type': 'text/html' } }));
    })`);
    await page.goto('/forces/kent/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kent Police');
    expect(await page.getByText('Read without a network.').count()).toBe(0);
    await off();
    await page.goto('/forces/kent/');
    expect(await page.locator('main').textContent()).toMatch(/old$/);
  });

  test('do not break a page where what is kept is damaged', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await page.evaluate(`caches.keys().then(async ([name]) => {
      const cache = await caches.open(name);
      await cache.put('/papers/offline/kept.json', new Response('{'));
    })`);
    await page.goto('/forces/kent/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kent Police');
    await off();
    await expect(page.goto('/forces/kent/')).rejects.toThrow('net::ERR_');
  });

  test('are brought up to date by one press, and gone by one', async ({ visit }) => {
    const { baseURL } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    await page.reload();
    await page.getByRole('button', { name: 'Update all' }).click();
    await page.getByText('Kept. You can now read').waitFor();
    expect(await kept(page)).toEqual({ caches: 1, workers: 1 });
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('Removed. Nothing is kept').waitFor();
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 });
  });

  test('a full device says so, and keeps what it had', async ({ visit }) => {
    const { baseURL, off } = await ownSite();
    const page = await visit('/papers/', { baseURL });
    await keepKent(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(page.url()).origin,
      quotaSize: 1000,
    });
    await page.getByLabel('Force to keep').selectOption('essex');
    await page.getByRole('button', { name: 'Keep for offline', exact: true }).click();
    await page.getByText('There is too little room on this device').waitFor();
    expect(await kept(page)).toEqual({ caches: 1, workers: 1 });
    await off();
    await page.goto('/forces/kent/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kent Police');
  });

  test('nothing is kept and nobody is served by it before somebody asks', async ({ visit }) => {
    const page = await visit('/forces/kent/');
    await page.getByRole('link', { name: 'Keep for offline' }).click();
    await page.getByText(/Kent Police: \d\.\d MB/).waitFor();
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 });
  });
});
