import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { poll, test, type Look } from '../site/browser.ts';

/** Files that hold names to suggest, or lead to them. */
const FILES = ['**/search/manifest.json', '**/guide.json'];

const FAULTS: readonly (readonly [name: string, play: (route: Route) => Promise<void>])[] = [
  ['are aborted', (route) => route.abort()],
  ['are not found', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['are a page to sign in', (route) => route.fulfill({ body: '<!doctype html><p>Sign in' })],
  ['are damaged', (route) => route.fulfill({ body: '["1f0c9a3e",{"forces":[]}]' })],
];

async function without(look: Look, address: string, play = FAULTS[0]![1]): Promise<Page> {
  const page = await look('/robots.txt');
  for (const file of FILES) await page.route(file, play);
  await page.goto(address);
  return page;
}

const comesBack = async (page: Page) => {
  for (const file of FILES) await page.unroute(file);
};
/** The button under the box; the page may offer to try its own search again. */
const again = (page: Page) => page.locator('.suggest').getByRole('button', { name: 'Try again' });
/** The same beside what the choice of forces says. */
const lookUpAgain = (page: Page) =>
  page.locator('form > .cluster').getByRole('button', { name: 'Try again' });
const said = (page: Page) => page.locator('.suggest [aria-live]').textContent();
const options = (page: Page) => page.getByRole('option').allInnerTexts();

describe.for(FAULTS)('where the files of names %s', ([, play]) => {
  test.for(['/', '/search/'])(
    '%s says so and brings them when asked again',
    async (at, { look }) => {
      const page = await without(look, at, play);
      const box = page.getByRole('combobox');
      await box.fill('Kent');
      await again(page).waitFor();
      expect(await said(page)).toMatch(/^The lists of names and headlines did not arrive whole/);
      expect(await options(page)).toEqual([]);
      await comesBack(page);
      await again(page).click();
      await page.getByRole('option', { name: /^Kent Police/ }).waitFor();
      expect(await said(page)).toMatch(/^\d+ suggestions, use the arrow keys\.$/);
      expect(await again(page).isVisible()).toBe(false);
      expect(await box.evaluate((it) => it === document.activeElement)).toBe(true);
    },
  );

  test('the choice of forces knows those of its page, and looks a council up when asked again', async ({
    look,
  }) => {
    const page = await without(look, '/compare/', play);
    const box = page.getByRole('combobox', { name: 'Add your force' });
    await box.fill('Middlesbrough');
    await again(page).waitFor();
    expect(await said(page)).toMatch(/^The list of names did not arrive/);
    await box.press('Enter');
    const status = page.getByRole('status');
    await status
      .getByText('The list of names did not arrive, so “Middlesbrough” could not be looked up.')
      .waitFor();
    await box.fill('Kent');
    await page.getByRole('option', { name: /^Kent/ }).waitFor();
    await box.press('Enter');
    await page.waitForURL(/\/compare\/#forces=kent,/);
    await box.fill('Middlesbrough');
    await box.press('Enter');
    await status.getByText('could not be looked up').waitFor();
    await comesBack(page);
    await lookUpAgain(page).click();
    await page.waitForURL(/#forces=kent,.*cleveland$/);
    await poll(() => lookUpAgain(page).isVisible()).toBe(false);
    expect(await box.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

test('a force is found by its whole name without the list, and Escape shuts the sentence', async ({
  look,
}) => {
  const page = await without(look, '/compare/');
  const box = page.getByRole('combobox', { name: 'Add your force' });
  await box.fill('thames valley pol');
  await page.getByRole('option', { name: /^Thames Valley/ }).waitFor();
  expect(await again(page).isVisible(), 'there may be a council of this name').toBe(true);
  await box.press('Escape');
  expect(await again(page).isVisible()).toBe(false);
  expect(await options(page)).toEqual([]);
});

test('the button is reached with the keyboard, and gone when the box is left', async ({ look }) => {
  const page = await without(look, '/');
  await page.getByRole('combobox').fill('Kent');
  await again(page).waitFor();
  await page.keyboard.press('Tab');
  expect(await again(page).evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await again(page).isVisible()).toBe(false);
});

test('headlines that do not arrive take no names away', async ({ look }) => {
  const page = await look('/robots.txt');
  await page.route('**/headlines.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('combobox').fill('Kent');
  await page.getByRole('option', { name: /^Kent Police/ }).waitFor();
  expect(await again(page).isVisible()).toBe(true);
});

test('forces that are typed one after the other are all added when the list comes late', async ({
  look,
}) => {
  const page = await look('/robots.txt');
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/guide.json', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/compare/');
  const box = page.getByRole('combobox', { name: 'Add your force' });
  for (const name of ['Durham', 'Essex']) {
    await box.fill(name);
    await box.press('Enter');
    expect(await box.inputValue()).toBe('');
  }
  resolve(undefined);
  await page.waitForURL(/#forces=durham,.*,essex$/);
});
