import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Look, Visit } from '../site/browser.ts';
import { withoutTextFragment } from './quality.ts';

/** Waits until the page shows the answer to the latest search. */
export async function answered(page: Page): Promise<void> {
  await page.locator('[data-search="found"][aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Opens the search page at a search, and waits for its answer. */
export async function search(
  open: Visit | Look,
  query: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await open(`/search/?${new URLSearchParams({ q: query })}`, options);
  await answered(page);
  return page;
}

/** Searches in a page that is open. */
export async function searchAgain(page: Page, query: string): Promise<void> {
  await page.fill('#query', query);
  await page.press('#query', 'Enter');
  await answered(page);
}

/** Addresses of the results shown, without the words to be marked on their pages. */
export async function results(page: Page): Promise<string[]> {
  return (await addresses(page)).map(withoutTextFragment);
}

/** Addresses of the results shown, as their links have them. */
export function addresses(page: Page): Promise<string[]> {
  return page
    .locator('main ol > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
}

/** How many results the page says there are. */
export async function count(page: Page): Promise<number> {
  const said = await page.getByRole('status').innerText();
  return Number(/^([\d,]+) result/.exec(said)?.[1]?.replace(',', '') ?? 0);
}

/** The number beside a value of a facet. */
export async function besides(page: Page, id: string): Promise<number> {
  return Number(await page.locator(`label[for="${id}"] .count`).innerText());
}

/**
 * Asks one query after the other in an open page, without a way to the browser and back for each.
 * @returns addresses of what is shown; the box of help is one place, and so is the card, with its
 *   heading and its newest entry: what a reader sees of it first
 */
export function askAll(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const found = document.querySelector('[data-search="found"]');
    const box = document.querySelector<HTMLInputElement>('#query');
    if (!found || !box) throw new Error('This is not the search page.');
    const all: string[][] = [];
    for (const query of asked) {
      box.value = query;
      box.form?.requestSubmit();
      await new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (found.ariaBusy === 'true') return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(found, { attributeFilter: ['aria-busy'] });
      });
      const addressesIn = (links: string) =>
        [...document.querySelectorAll(links)].map((link) => link.getAttribute('href') ?? '');
      const help = addressesIn('.worry:not([hidden]) a');
      const card = addressesIn(
        '.answer:not([hidden]) :is(.cards > p:first-child, h3, dt:first-child + dd) > a',
      );
      const boxes = [help.join(' '), card.join(' ')];
      all.push([...boxes.filter(Boolean), ...addressesIn('main ol > li h3 a')]);
    }
    return all;
  }, queries);
}
