import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 900 } };

describe('what is new', () => {
  test.for(['/new/', '/forces/cleveland/new/', '/themes/missing-children/new/'])(
    'begins with what is dated newest, each a link with its date: %s',
    async (address, { visit }) => {
      const page = await visit(address, PHONE);
      expect(await page.locator('main h2').first().innerText()).toBe('Dated newest');
      const lines = page.locator('section[aria-labelledby="dated"] li');
      expect(await lines.count()).toBeGreaterThan(3);
      for (const line of await lines.all()) {
        expect(await line.getByRole('link').count()).toBe(1);
        expect(await line.innerText()).toMatch(/, .*\d{4}; on this record since /);
      }
    },
  );
});

test('every correction stands with the entry that it is about', async ({ visit }) => {
  const page = await visit('/about/corrections/', PHONE);
  const told = await page
    .locator('main section > ol > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent.trim() ?? ''));
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((title) => title === '')).toEqual([]);
});

test('an article for the public is seen at once, and all articles stand by need', async ({
  visit,
}) => {
  const page = await visit('/guidance/', PHONE);
  const complain = page.getByRole('link', { name: /^How to complain about the police/ }).first();
  const box = await complain.boundingBox();
  expect(box!.y + box!.height).toBeLessThan(600);
  expect(await page.locator('main h2').allInnerTexts()).toEqual([
    'Before a meeting',
    'After a report',
    'For the public',
    'Who does what, and by which law',
    'How to use this record',
  ]);
});

test('a council leads to the findings made in its area, where there are any', async ({ visit }) => {
  const page = await visit('/councils/', PHONE);
  const found = async (council: string) => {
    const item = page.locator('main li').filter({ hasText: council }).last();
    const links = item.locator('a[href^="/search/"]');
    return links.evaluateAll((list) =>
      list.map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    );
  };
  expect(await found('Stockton-on-Tees Borough Council')).toEqual([
    [
      expect.stringMatching(/^\w+ findings made in Stockton-on-Tees$/),
      '/search/?q=Stockton-on-Tees+Borough+Council',
    ],
  ]);
  expect(await found('Middlesbrough Borough Council')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2450);
});
