import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Adds the thread of Kent on missing children, and the question that it raises. */
export const ADD = '/papers/#add=t.kent/missing-children,r.kent/missing-children';

/** The papers as they are printed, and the list of what is in them. */
export const sheet = (page: Page) =>
  page.getByRole('region', { name: 'Your papers as they are printed' });
export const yours = (page: Page) => page.getByRole('region', { name: 'In your papers' });
export const items = (page: Page) => yours(page).getByRole('listitem');
export const names = (page: Page) => items(page).getByRole('link').allTextContents();

/** Asks again until it is so, for as long as a test may take on a busy machine. */
export const poll = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: 30_000 });

/** The address once it holds what the page shows. */
export async function written(page: Page, part: string): Promise<string> {
  await page.waitForURL((url) => url.hash.includes(part));
  return page.url();
}
