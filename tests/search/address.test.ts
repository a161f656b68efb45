import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { answered, besides, count, results, search, searchAgain } from './search-page.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };

describe('the address holds the search', () => {
  test('a search can be shared: its address alone brings the same results', async ({ visit }) => {
    const page = await search(visit, 'missing children', WIDE);
    await page.getByLabel('Cleveland Police').check();
    await page.getByLabel('Newest').check();
    await answered(page);
    const shared = await visit(page.url(), WIDE);
    await answered(shared);
    expect(new URL(page.url()).search).toBe(
      '?q=missing+children&sort=newest&force=cleveland-police',
    );
    expect(await results(shared)).toEqual(await results(page));
    expect(await shared.getByLabel('Cleveland Police').isChecked()).toBe(true);
  });

  test('going back brings back the search before, with its words and its facets', async ({
    visit,
  }) => {
    const page = await search(visit, 'custody', WIDE);
    const before = await results(page);
    await page.locator('#kind-finding').check();
    await answered(page);
    await searchAgain(page, 'vetting');
    await page.goBack();
    await answered(page);
    expect(await page.inputValue('#query')).toBe('custody');
    expect(await page.locator('#kind-finding').isChecked()).toBe(true);
    await page.goBack();
    await answered(page);
    expect(await results(page)).toEqual(before);
  });

  test('other words begin without the facets chosen for those before', async ({ visit }) => {
    const page = await search(visit, 'custody', WIDE);
    await page.locator('#kind-finding').check();
    await searchAgain(page, 'vetting');
    expect(new URL(page.url()).search).toBe('?q=vetting');
  });

  test('facets alone are a search too', async ({ visit }) => {
    const page = await visit('/search/?q=&force=kent-police&kind=finding', WIDE);
    await answered(page);
    expect(await count(page)).toBeGreaterThan(0);
  });
});

describe('facets', () => {
  test('the number beside a value is the number of results it leaves', async ({ visit }) => {
    const page = await search(visit, 'exploitation', WIDE);
    const said = await besides(page, 'kind-finding');
    await page.locator('#kind-finding').check();
    await answered(page);
    expect(await count(page)).toBe(said);
  });

  test('two values of one facet add up; values of two facets narrow down', async ({ visit }) => {
    const page = await search(visit, 'exploitation', WIDE);
    const findings = await besides(page, 'kind-finding');
    const reports = await besides(page, 'kind-report');
    await page.locator('#kind-finding').check();
    await answered(page);
    await page.locator('#kind-report').check();
    await answered(page);
    expect(await count(page)).toBe(findings + reports);
    const ofsted = await besides(page, 'inspectorate-ofsted');
    await page.locator('#inspectorate-ofsted').check();
    await answered(page);
    expect(await count(page)).toBe(ofsted);
    expect(ofsted).toBeLessThan(findings + reports);
  });

  test('all values of a long facet can be shown', async ({ visit }) => {
    const page = await search(visit, 'exploitation', WIDE);
    const force = page.getByRole('group', { name: 'Force', exact: true });
    const few = await force.getByRole('checkbox').count();
    await force.getByRole('button', { name: /^Show all/ }).click();
    expect(await force.getByRole('checkbox').count()).toBeGreaterThan(few);
  });
});

test('newest first puts the newest day first', async ({ visit }) => {
  const page = await visit('/search/?q=missing&sort=newest&kind=finding', WIDE);
  await answered(page);
  const years = await page
    .locator('.result .line')
    .evaluateAll((lines) =>
      lines.map((line) => Number(/\b(?:19|20)\d\d\b/.exec(line.textContent)?.[0])),
    );
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});
