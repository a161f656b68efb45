import type { Page } from 'playwright-core';

/** Adds the thread of Kent on missing children, and the question that it raises. */
export const ADD = '/papers/#add=t.kent/missing-children,r.kent/missing-children';

/** The papers as they are printed, and the list of what is in them. */
export const sheet = (page: Page) =>
  page.getByRole('region', { name: 'Your papers as they are printed' });
export const yours = (page: Page) => page.getByRole('region', { name: 'In your papers' });
export const items = (page: Page) => yours(page).getByRole('listitem');
export const names = (page: Page) => items(page).getByRole('link').allTextContents();

/** The address once it holds what the page shows. */
export async function written(page: Page, part: string): Promise<string> {
  await page.waitForURL((url) => url.hash.includes(part));
  return page.url();
}
