import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { test } from './browser.ts';
import { builtPages, inDist } from './pages.ts';

/** Names of the rows and of the columns that are shown. */
async function shown(page: Page): Promise<{ rows: string[]; columns: string[] }> {
  const [rows, columns] = await Promise.all([
    page.locator('main tbody th').allInnerTexts(),
    page.locator('main thead th').allInnerTexts(),
  ]);
  return { rows, columns: columns.slice(1) };
}

const status = (page: Page) => page.getByRole('status').innerText();
const themes = () => builtPages().filter(({ kind }) => kind === 'theme').length;
const forces = () => builtPages().filter(({ kind }) => kind === 'force').length;

describe('without JavaScript', () => {
  test('the whole table stands, each cell leading to its thread', async ({ visit }) => {
    const page = await visit('/compare/#forces=kent', { javaScriptEnabled: false });
    expect(await page.locator('main table').isVisible(), 'choice comes first').toBe(false);
    await page.getByText('The table of all').click();
    const { rows, columns } = await shown(page);
    expect([rows.length, columns.length]).toEqual([forces(), themes()]);
    const links = await page
      .locator('main td a')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('href')));
    expect(new Set(links).size).toBe(forces() * themes());
    expect(links.filter((href) => !/^\/forces\/[^/]+\/[^/]+\/$/.test(href ?? ''))).toEqual([]);
    expect(await page.locator('main form').isVisible()).toBe(false);
  });

  test('a theme stands alone at its own address', async ({ visit }) => {
    const page = await visit('/compare/missing-children/', { javaScriptEnabled: false });
    const { rows, columns } = await shown(page);
    expect(rows).toHaveLength(forces());
    expect(columns).toEqual(['Newest finding']);
  });
});

describe('the address holds the choice', () => {
  test('forces stand side by side in the order in which it names them', async ({ visit }) => {
    const page = await visit('/compare/#forces=kent,essex');
    const { rows, columns } = await shown(page);
    expect(columns).toEqual(['Kent', 'Essex']);
    expect(rows).toHaveLength(themes());
    expect(await status(page)).toBe(`Shown: Kent and Essex, of ${forces()} forces.`);
    const cell = page.getByRole('row', { name: /^Missing children/ }).getByRole('cell');
    expect(
      await cell.locator('a').evaluateAll((links) => links.map((it) => it.getAttribute('href'))),
    ).toEqual(['/forces/kent/missing-children/', '/forces/essex/missing-children/']);
  });

  test('in capitals too', async ({ visit }) => {
    const page = await visit('/compare/#forces=KENT,Essex');
    expect((await shown(page)).columns).toEqual(['Kent', 'Essex']);
    expect(await status(page)).toBe(`Shown: Kent and Essex, of ${forces()} forces.`);
  });

  test('one theme in it leads to the page of that theme', async ({ visit }) => {
    const page = await visit('/compare/#forces=kent,essex&theme=missing-children');
    await page.waitForURL('**/compare/missing-children/#forces=kent,essex');
    expect((await shown(page)).rows).toEqual(['Kent', 'Essex']);
  });

  test('going back shows what was shown before', async ({ visit }) => {
    const page = await visit('/compare/#forces=kent');
    await page.getByRole('button', { name: 'Add the forces next to Kent' }).click();
    const next = (await shown(page)).columns;
    expect(next.length).toBeGreaterThan(2);
    await page.goBack();
    expect((await shown(page)).columns).toEqual(['Kent']);
    await page.goForward();
    expect((await shown(page)).columns).toEqual(next);
  });

  test.for([
    ['markup', '#forces=<img src=x onerror=alert(1)>'],
    ['names of what every object has', '#forces=__proto__,constructor'],
    ['a script for a theme', '#theme=javascript:alert(1)'],
    ['bytes that are no text', '#forces=%E0%A4%A'],
    ['a very long list', `#forces=${'kent,'.repeat(20_000)}nowhere`],
  ] as const)(
    'and nothing that is not on the page is taken: %s',
    async ([, fragment], { visit }) => {
      const page = await visit('about:blank');
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('dialog', () => wrong.push('a dialog'));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      await page.goto(`${inject('site')}/compare/${fragment}`);
      expect(await status(page)).toContain('names something that is not on this page');
      expect(await page.locator('main img').count()).toBe(0);
      expect(wrong).toEqual([]);
    },
  );
});

describe('forces are chosen', () => {
  test('by the name of a council, with the keyboard alone', async ({ visit }) => {
    const page = await visit('/compare/');
    const box = page.getByRole('combobox', { name: 'Add your force' });
    await box.focus();
    await page.keyboard.type('middlesbr');
    await page.getByRole('option', { name: /Cleveland/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/#forces=cleveland,durham,north-yorkshire');
    expect((await shown(page)).columns, 'with those next door').toEqual([
      'Cleveland',
      'Durham',
      'North Yorkshire',
    ]);
    expect(await box.inputValue()).toBe('');
    await page.keyboard.type('essex');
    await page
      .getByRole('option', { name: /^Essex/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/#forces=cleveland,durham,north-yorkshire,essex');
  });

  test('what is typed right after a choice stays in the box', async ({ visit }) => {
    const page = await visit('/compare/');
    const box = page.getByRole('combobox', { name: 'Add your force' });
    await box.fill('Kent');
    await page.getByRole('option', { name: /^Kent Police/ }).waitFor();
    const left = await box.evaluate((input: HTMLInputElement) => {
      const added = new Promise((shown) =>
        addEventListener('hashchange', () => shown(input.value), { once: true }),
      );
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      const empty = input.value;
      input.value = 'Essex';
      return added.then((later) => [empty, later]);
    });
    expect(left, 'emptied at once, and not after the next was typed').toEqual(['', 'Essex']);
  });

  test('by a name typed whole; one that nobody has is told', async ({ visit }) => {
    const page = await visit('/compare/');
    const box = page.getByRole('combobox', { name: 'Add your force' });
    await box.fill('<b>Atlantis</b>');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('No force and no council is called “<b>Atlantis</b>”.').waitFor();
    await box.fill('Kent');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/compare\/#forces=kent,/);
  });

  test('by region and one by one, and given up again', async ({ visit }) => {
    const page = await visit('/compare/');
    await page.getByText('Choose from all forces').click();
    await page.getByRole('button', { name: 'All of North East' }).click();
    expect((await shown(page)).columns).toEqual(['Cleveland', 'Durham', 'Northumbria']);
    await page.getByRole('checkbox', { name: 'Durham' }).uncheck();
    expect((await shown(page)).columns).toEqual(['Cleveland', 'Northumbria']);
    await page.getByRole('button', { name: 'Show all forces' }).click();
    expect((await shown(page)).rows).toHaveLength(forces());
    expect(new URL(page.url()).hash).toBe('');
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused, 'the button is gone, and the focus is not lost').toBe('place');
  });

  test('and each theme alone is of the same forces', async ({ visit }) => {
    const page = await visit('/compare/#forces=kent,essex');
    await page
      .getByRole('navigation', { name: /^One theme/ })
      .getByRole('link', { name: 'Missing children' })
      .click();
    await page.waitForURL('**/compare/missing-children/#forces=kent,essex');
    expect((await shown(page)).rows).toEqual(['Kent', 'Essex']);
  });
});

test('from a force, one step leads to us and next door on every theme, without a script', async ({
  visit,
}) => {
  const page = await visit('/forces/cleveland/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Us and next door' }).click();
  await page.waitForURL('**/forces/cleveland/next-door/');
  await page.getByRole('link', { name: 'Missing children' }).first().click();
  await page.waitForURL('**/next-door/#missing-children');
  const rows = page.getByRole('region', { name: 'Missing children' }).getByRole('listitem');
  expect(
    await rows.evaluateAll((all) => all.map((it) => it.firstElementChild?.textContent)),
  ).toEqual(['Cleveland', 'Durham', 'North Yorkshire']);
});

test('from a theme of a force, one step leads to the same theme next door', async ({ visit }) => {
  const page = await visit('/forces/cleveland/', { javaScriptEnabled: false });
  const row = page.getByRole('listitem').filter({ hasText: /^Missing children/ });
  await row.getByRole('link', { name: 'next door' }).first().click();
  await page.waitForURL('**/forces/cleveland/missing-children/#next-door');
  const rows = page.getByRole('region', { name: /next door$/ }).getByRole('listitem');
  expect(
    await rows.evaluateAll((all) => all.map((it) => it.firstElementChild?.textContent)),
  ).toEqual(['Cleveland', 'Durham', 'North Yorkshire']);
});

test('on a narrow screen each force chosen tells its newest finding on each theme, and nothing has to be opened', async ({
  visit,
}) => {
  const page = await visit('/compare/#forces=kent,essex', {
    viewport: { width: 320, height: 640 },
  });
  expect(await page.locator('[data-compare="folds"] details').count()).toBe(0);
  const row = page.getByRole('row', { name: /^Children and domestic abuse/ });
  const cells = await row.getByRole('cell').allInnerTexts();
  expect(cells).toEqual([expect.stringMatching(/^Kent/), expect.stringMatching(/^Essex/)]);
  const headline = row.getByRole('cell').first().locator('p');
  expect(await headline.isVisible()).toBe(true);
  expect((await headline.innerText()).length).toBeGreaterThan(20);
});

test('on a narrow screen the table of all forces is a list of folds, one open at a time, in which each line says of which theme it is', async ({
  visit,
}) => {
  const page = await visit('/compare/', { viewport: { width: 320, height: 640 } });
  await page.getByText('The table of all').click();
  expect(await page.locator('main tbody').isVisible()).toBe(false);
  const folds = page.locator('[data-compare="folds"] details');
  expect(await folds.count()).toBe(forces());
  await folds.nth(0).locator('summary').click();
  await folds.nth(1).locator('summary').click();
  expect(await folds.nth(0).getAttribute('open'), 'the first is shut again').toBeNull();
  const lines = await folds.nth(1).getByRole('listitem').allInnerTexts();
  expect(lines).toHaveLength(themes());
  expect(lines[0]).toMatch(/^Child protection conferences/);
});

test('its scripts are within 6 kB', () => {
  const page = builtPages().find(({ address }) => address === '/compare/')!;
  const seen = new Set<string>();
  const bytesOf = (address: string): number => {
    if (seen.has(address)) return 0;
    seen.add(address);
    const text = readFileSync(inDist(address), 'utf8');
    const imported = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)];
    return imported.reduce(
      (sum, [, file]) => sum + bytesOf(`/_astro/${file}`),
      brotliCompressSync(text).length,
    );
  };
  const bytes = page.scripts.reduce((sum, src) => sum + bytesOf(src!), 0);
  expect(seen.size).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(6000);
});
