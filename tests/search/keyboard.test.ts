import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { answered, search } from './search-page.ts';

describe('keys', () => {
  test('a slash moves to the search box, and is a slash when typed in it', async ({ visit }) => {
    const page = await search(visit, 'custody');
    await page.locator('main ol a').first().focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#query')).toBe('a/b');
  });

  test('arrow keys among the results do what they do on any page', async ({ visit }) => {
    const page = await search(visit, 'custody');
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.body.dataset['taken'] = String(event.defaultPrevented);
      });
    });
    await page.locator('main ol a').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.body.dataset['taken'])).toBe('false');
  });

  test('a facet chosen by keyboard keeps the focus', async ({ visit }) => {
    const page = await search(visit, 'custody', { viewport: { width: 1280, height: 900 } });
    await page.locator('#kind-finding').focus();
    await page.keyboard.press('Space');
    await answered(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kind-finding');
  });
});

describe('suggestions', () => {
  const options = (page: Page, box = 'query') => page.locator(`#${box}-list [role="option"]`);

  async function type(page: Page, text: string, box = 'query'): Promise<void> {
    await page.locator(`#${box}`).pressSequentially(text);
    await options(page, box).first().waitFor();
  }

  test('the box is a combobox that says whether its list is open', async ({ visit }) => {
    const page = await visit('/search/');
    const box = page.getByRole('combobox', { name: 'Search the record', exact: true }).last();
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await type(page, 'stockton');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe('query-list');
    expect(await page.locator('.suggest [aria-live]').innerText()).toMatch(/suggestion/);
  });

  test('Down and Up move through the list and back to the box', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, 'stock');
    const active = () => page.getAttribute('#query', 'aria-activedescendant');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('query-list-0');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(`query-list-${(await options(page).count()) - 1}`);
  });

  test('Enter opens the page of the one chosen', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, 'stockton-on');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forces/cleveland/');
  });

  test('Enter searches for what was typed where none is chosen', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, 'custody');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=custody');
  });

  test('Escape closes the list and leaves what was typed', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, 'stock');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await page.inputValue('#query')).toBe('stock');
  });

  test('a finger can choose', async ({ visit }) => {
    const page = await visit('/search/', { hasTouch: true });
    await type(page, 'gmp');
    await options(page).first().tap();
    await page.waitForURL('**/forces/greater-manchester/');
  });

  test('places, themes and findings are suggested', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, 'miss');
    const kinds = await options(page).locator('.muted').allInnerTexts();
    expect(kinds).toContain('Theme');
    expect(kinds).toContain('Finding');
  });

  test('on the home page a council leads to its force', async ({ visit }) => {
    const page = await visit('/');
    await type(page, 'stockton', 'site-search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forces/cleveland/');
  });
});
