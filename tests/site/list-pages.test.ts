import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { builtPages } from './pages.ts';

const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 900 } };

describe('what is new', () => {
  test.for(['/new/', '/forces/cleveland/new/', '/themes/missing-children/new/'])(
    'begins with what is dated newest, each a link with its date: %s',
    async (address, { visit }) => {
      const page = await visit(address, PHONE);
      expect(await page.locator('main h2').first().innerText()).toBe('Newest by date');
      const lines = page.locator('section[aria-labelledby="dated"] li');
      expect(await lines.count()).toBeGreaterThan(3);
      for (const line of await lines.all()) {
        expect(await line.getByRole('link').count()).toBe(1);
        expect(await line.innerText()).toMatch(/, .*\d{4}; on this record since /);
      }
    },
  );
});

test('every force is reached by its name within two screens of a phone', async ({ visit }) => {
  const page = await visit('/forces/', PHONE);
  const names = page.getByRole('list', { name: 'All forces, A to Z' }).getByRole('link');
  const places = await names.evaluateAll((links) =>
    links.map((link) => [link.textContent.trim(), link.getBoundingClientRect().bottom] as const),
  );
  expect(places).toHaveLength(43);
  expect(places.map(([name]) => name)).toEqual(places.map(([name]) => name).toSorted());
  expect(Math.max(...places.map(([, bottom]) => bottom))).toBeLessThan(1800);
});

test('every question is read without opening anything, and its answer is not', async ({
  visit,
}) => {
  const page = await visit('/questions/', PHONE);
  const seen = (list: Element[]) => list.map((it) => it.checkVisibility());
  const questions = await page.locator('.questions h3').evaluateAll(seen);
  expect(questions.length).toBeGreaterThan(80);
  expect(questions).not.toContain(false);
  expect(await page.locator('.questions .answer').evaluateAll(seen)).not.toContain(true);
});

test('the citations of a finding stand with its source, within two screens of a phone', async ({
  visit,
}) => {
  const { address } = builtPages().find(({ kind }) => kind === 'finding')!;
  const page = await visit(address, PHONE);
  const way = page.getByRole('link', { name: 'Cite this' });
  expect((await way.boundingBox())!.y).toBeLessThan(900);
  const citations = page.getByText('Cite this in a minute or a report');
  expect((await citations.boundingBox())!.y).toBeLessThan(1800);
});

test.for([
  ['/panels/', 'h3'],
  ['/questions/', 'h3'],
  ['/about/corrections/', 'a'],
] as const)(
  'entries stand two beside each other on a desk, below each other on a phone: %s',
  async ([address, part], { visit }) => {
    const page = await visit(address, PHONE);
    // What holds a list of its own has the whole width.
    const tops = () =>
      page
        .locator('.pairs')
        .first()
        .locator(`:scope > li:not(:has(> .columns)) ${part}:first-of-type`)
        .evaluateAll((parts) => parts.map((it) => it.getBoundingClientRect().top));
    const besideTheLast = (all: number[]) => all.filter((top, at) => top === all[at - 1]);
    expect(besideTheLast(await tops())).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(besideTheLast(await tops())).not.toEqual([]);
  },
);

test('panels, and those on a theme, begin on the first screen of a phone and tell what came of it', async ({
  visit,
}) => {
  const page = await visit('/panels/', PHONE);
  const told = page.locator('.panel-entry');
  const isOnScreen = async () =>
    expect((await told.first().boundingBox())!.y).toBeLessThan(PHONE.viewport.height);
  await isOnScreen();
  await page.getByText('Panels on one theme').click();
  await page.locator('#missing-children a').click();
  await page.waitForURL('**/themes/missing-children/panels/');
  await isOnScreen();
  for (const panel of await told.allInnerTexts()) expect(panel).toContain('What came of it:');
  expect(await told.first().innerText()).toContain('To take from it:');
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
    const links = item.locator('a[href^="/councils/"]');
    return links.evaluateAll((list) =>
      list.map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    );
  };
  expect(await found('Stockton-on-Tees Borough Council')).toEqual([
    ['Stockton-on-Tees Borough Council', '/councils/stockton-on-tees/'],
  ]);
  expect(await found('Middlesbrough Borough Council')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2450);
});
