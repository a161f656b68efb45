import type { Browser, Page } from 'playwright-core';
import { placeOf, quality } from '../../tests/search/quality.ts';
import { QUERIES } from '../../tests/search/queries.ts';
import { OTHERS } from '../../tests/search/queries-of-others.ts';
import { TASKS } from '../../tests/search/queries-of-tasks.ts';

/** One way to search, as a page that is asked by its address and, once open, by `ask`. */
export interface Contender {
  name: string;
  /** Address of its page. */
  page: string;
  answered: string;
  ask: (page: Page, query: string) => Promise<void>;
}

export interface Figures {
  name: string;
  first: number;
  third: number;
  milliseconds: number;
  mrr: number;
  top3: number;
  places: number[];
}

/** Queries of which bytes and time are taken: a place, a theme, a finding, each also misspelt. */
const TIMED = [
  'Middlesbrough',
  'runaways',
  'overdue visits to sex offenders merseyside',
  'Thames Vally',
  'safegaurding backlog',
];
const ROUNDS = 3;
/** Of so many queries the most bytes are sought. */
export const LONGEST = 41;
/** Milliseconds: a peer may take long over ten thousand findings. */
const PATIENCE = 300_000;
/** Bytes of the page itself, which every way to search has. */
const PAGE = /\/$|\.(html|css|woff2|svg|png)$/;

/** Measures one contender on a server that compresses. */
export async function measure(
  browser: Browser,
  site: string,
  contender: Contender,
): Promise<Figures> {
  const firsts: number[] = [];
  const thirds: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, query] of TIMED.entries()) {
      const start = performance.now();
      const { page, bytes } = await firstAnswer(browser, site, contender, query);
      times.push(performance.now() - start);
      firsts.push(bytes());
      for (const step of [1, 2]) await contender.ask(page, TIMED[(at + step) % TIMED.length] ?? '');
      thirds.push(bytes());
      await page.context().close();
    }
  const places = await placesOf(browser, site, contender);
  return {
    name: contender.name,
    first: median(firsts),
    third: median(thirds),
    milliseconds: median(times),
    ...quality(places),
    places,
  };
}

/** The most bytes of a first answer to any of the longest queries: each of their words costs a file. */
export async function mostBytes(
  browser: Browser,
  site: string,
  contender: Contender,
): Promise<{ bytes: number; query: string }> {
  const longest = [...QUERIES, ...OTHERS, ...TASKS]
    .map(({ ask }) => ask)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, LONGEST);
  let most = { bytes: 0, query: '' };
  for (const query of longest) {
    const { page, bytes } = await firstAnswer(browser, site, contender, query);
    if (bytes() > most.bytes) most = { bytes: bytes(), query };
    await page.context().close();
  }
  return most;
}

/** Asks by the address in a browser that has nothing yet, and counts bytes from then on. */
async function firstAnswer(
  browser: Browser,
  site: string,
  contender: Contender,
  query: string,
): Promise<{ page: Page; bytes: () => number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const bytes = await countBytes(page);
  await page.goto(`${site}${contender.page}?q=${encodeURIComponent(query)}`, {
    waitUntil: 'commit',
  });
  await page.locator(contender.answered).waitFor({ state: 'attached' });
  return { page, bytes };
}

async function placesOf(browser: Browser, site: string, contender: Contender): Promise<number[]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${site}${contender.page}?q=cleveland`);
  await page.locator(contender.answered).waitFor({ state: 'attached' });
  const places: number[] = [];
  for (const asked of QUERIES) {
    await contender.ask(page, asked.ask);
    const addresses = await page.evaluate(() => {
      const addressesIn = (links: string) =>
        [...document.querySelectorAll(links)].map((link) => link.getAttribute('href') ?? '');
      // Our box of help and our answer are one place each, as in the tests; the other pages have none.
      const boxes = [
        '.worry:not([hidden]) a',
        '.answer:not([hidden]) :is(.cards > p:first-child, h3, dt:first-child + dd) > a',
      ].map((links) => addressesIn(links).join(' '));
      return [...boxes.filter(Boolean), ...addressesIn('main ol > li a:first-of-type')];
    });
    places.push(placeOf(asked, addresses));
  }
  await page.close();
  return places;
}

/** Bytes on the wire from now on, without those of the page itself. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const ours = new Set<string>();
  let sum = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!PAGE.test(new URL(response.url).pathname)) ours.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) sum += encodedDataLength;
  });
  return () => sum;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
