import { expect } from 'vitest';
import { test } from './browser.ts';

/** Nothing of the site runs a script. */
const PLAIN = { javaScriptEnabled: false };

test('three clicks lead from home to a finding', async ({ visit }) => {
  const page = await visit('/', PLAIN);
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Forces' })
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Kent Police', exact: true })
    .first()
    .click();
  await page.locator('main a[href^="/inspections/"][href*="kent"]').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/inspections\/[^/]*kent/);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('the search form leads to a page that leads on', async ({ visit }) => {
  const page = await visit('/forces/', PLAIN);
  const search = page.getByRole('banner').getByRole('search');
  await search.getByRole('searchbox').fill('missing children');
  await search.getByRole('button').click();
  const { pathname, search: query } = new URL(page.url());
  expect(pathname + query).toBe('/search/?q=missing+children');
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  const links = await page
    .locator('main a:visible')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links).toEqual(expect.arrayContaining(['/forces/', '/themes/missing-children/']));
});

test('the name of a council leads to its force', async ({ visit }) => {
  const page = await visit('/councils/', PLAIN);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'S' }).click();
  const council = page.getByRole('listitem').filter({ hasText: 'Stockton-on-Tees' });
  await council.getByRole('link', { name: 'Cleveland Police' }).click();
  expect(new URL(page.url()).pathname).toBe('/forces/cleveland/');
});

test('the name of a council leads to all that was found in its area, and to a finding', async ({
  visit,
}) => {
  const page = await visit('/councils/', PLAIN);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'S' }).click();
  const told = await page.getByText(/findings made in Stockton-on-Tees$/).innerText();
  const count = Number(told.split(' ')[0]);
  await page.getByRole('link', { name: 'Stockton-on-Tees Borough Council' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stockton-on-Tees');
  const findings = page.locator('main a[href^="/inspections/"]');
  expect(await findings.count()).toBe(count);
  expect(await page.locator('main .lead a').getAttribute('href')).toBe('/forces/cleveland/');
  expect(await page.getByRole('heading', { name: 'If a child is at risk' }).isVisible()).toBe(true);
  await findings.filter({ hasText: 'Ofsted' }).first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/inspections\/ofsted-/);
});
