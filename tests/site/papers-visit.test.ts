import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { poll, test } from './browser.ts';
import { ADD, items, names, sheet, written, yours } from './own-papers.ts';

const FINDING = '/inspections/ncpi-kent-2019/county-lines-partnership/';

/** Presses "Add to my papers" on a page, the first where there are several. */
async function addFrom(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Long pages are folded.
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await page.getByRole('link', { name: 'Add to my papers' }).first().click();
  await page.getByText(/^Added: .* in your papers\./).waitFor();
}

/** Makes a part of the browser refuse what is asked of it, from the next page on. */
const refuse = (page: Page, storage: 'localStorage' | 'sessionStorage') =>
  page.addInitScript(`Object.defineProperty(globalThis, '${storage}', {
    get() { throw new DOMException('The user refuses', 'SecurityError'); },
  });`);

describe('what is added during a visit', () => {
  test('comes together from a thread, a finding, a question and a panel', async ({ visit }) => {
    const page = await visit('/');
    await addFrom(page, '/forces/surrey/missing-children/');
    await poll(() => items(page).count()).toBe(2);
    await addFrom(page, FINDING);
    await addFrom(page, '/questions/');
    await addFrom(page, '/panels/durham-missing-children/');
    await poll(() => items(page).count()).toBe(5);
    await page.goto('/papers/');
    await poll(() => items(page).count()).toBe(5);
    const kinds = await yours(page).locator('[data-papers="chosen-kind"]').allTextContents();
    expect(kinds).toEqual([
      'Thread, Surrey Police',
      'Question raised, Surrey Police',
      'Finding, Kent Police',
      'Question, any force',
      'Panel practice, Durham Police and Crime Panel',
    ]);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('is there when the reader goes back to where it was not yet', async ({ visit }) => {
    const page = await visit('/');
    await addFrom(page, '/forces/kent/missing-children/');
    await written(page, 'e=t.kent/missing-children');
    await addFrom(page, FINDING);
    await written(page, 'e=f.ncpi-kent-2019');
    await page.goBack();
    await page.goBack();
    await poll(() => items(page).count()).toBe(3);
    await page.goForward();
    await page.goForward();
    await poll(() => items(page).count()).toBe(3);
    await page.reload();
    await poll(() => items(page).count()).toBe(3);
  });

  test('is not added twice, which is said', async ({ visit }) => {
    const page = await visit('/');
    await addFrom(page, FINDING);
    await page.goto(FINDING);
    await page.getByRole('link', { name: 'Add to my papers' }).click();
    await page.getByText('That is in your papers already.').waitFor();
    expect(await items(page).count()).toBe(1);
  });

  test('from several tabs comes together, and they show the same', async ({ visit }) => {
    const first = await visit(ADD);
    await written(first, 'e=t.kent');
    const second = await first.context().newPage();
    await addFrom(second, FINDING);
    await second.getByText('They are open in another tab too.').waitFor();
    await poll(() => items(second).count()).toBe(3);
    await poll(() => items(first).count()).toBe(3);
    await second.getByLabel('Name of the meeting').fill('Panel');
    await poll(() => first.getByLabel('Name of the meeting').inputValue()).toBe('Panel');
  });

  test('stays apart from papers that a colleague mailed', async ({ visit }) => {
    const own = await visit(ADD);
    await written(own, 'e=t.kent');
    const mailed = await own.context().newPage();
    await mailed.goto('/papers/#v=1&m=Other&e=t.surrey/missing-children');
    await written(mailed, 'b=');
    await addFrom(mailed, FINDING);
    await poll(() => names(mailed)).toHaveLength(2);
    await mailed.getByLabel('Name of the meeting').fill('Another');
    await written(mailed, 'Another');
    expect(await names(own)).toHaveLength(2);
    expect(await own.getByLabel('Name of the meeting').inputValue()).toBe('');
  });

  test('goes on the device where papers are kept there, from any tab', async ({ visit }) => {
    const first = await visit(ADD);
    await first.getByRole('button', { name: 'Keep these papers on this device' }).click();
    const second = await first.context().newPage();
    await addFrom(second, FINDING);
    await poll(() => items(first).count()).toBe(3);
    await first.getByRole('button', { name: 'Remove what is kept' }).click();
    await second.getByText('Afterwards nothing is left on this device').waitFor();
    await second.getByLabel('Name of the meeting').fill('Panel');
    await written(second, 'm=Panel');
    expect(await second.evaluate('localStorage.length')).toBe(0);
  });

  test('is put aside by new papers, and back by the Back button', async ({ visit }) => {
    const page = await visit(ADD);
    await written(page, 'e=t.kent');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await poll(() => items(page).count()).toBe(0);
    await addFrom(page, FINDING);
    expect(await items(page).count()).toBe(1);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await poll(() => items(page).count()).toBe(2);
  });
});

describe('where the browser remembers nothing', () => {
  test('the page warns before papers are lost, and other tabs still add to them', async ({
    visit,
  }) => {
    const page = await visit('/');
    await refuse(page, 'sessionStorage');
    await refuse(page, 'localStorage');
    await page.goto(ADD);
    await page.getByText('This browser remembers nothing between pages.').waitFor();
    const other = await page.context().newPage();
    await refuse(other, 'sessionStorage');
    await addFrom(other, FINDING);
    await poll(() => items(page).count()).toBe(3);
  });

  test('a full device gets a sentence, and loses nothing', async ({ visit }) => {
    const page = await visit('/');
    await page.addInitScript(`Storage.prototype.setItem = function (...pair) {
      throw new DOMException('full', 'QuotaExceededError');
    };`);
    await page.goto(ADD);
    await page.getByRole('button', { name: 'Keep these papers on this device' }).click();
    await page
      .getByText('There is no room left on this device, or the browser keeps nothing there.')
      .first()
      .waitFor();
    expect(await written(page, 'e=t.kent')).toContain('r.kent/missing-children');
  });
});

test('an address of nothing says so, and leaves what is remembered', async ({ visit }) => {
  const page = await visit(ADD);
  await written(page, 'e=t.kent');
  await page.goto('/questions/');
  await page.goto('/papers/#garbage');
  await page.getByText('A part of the address is not known here: “garbage”.').waitFor();
  await poll(() => items(page).count()).toBe(2);
});

test('before anything is chosen, the page says what to do first', async ({ visit }) => {
  const page = await visit('/papers/');
  await page.getByText('Nothing yet. First choose a force above').waitFor();
  expect(await sheet(page).isVisible()).toBe(false);
  await yours(page).getByRole('link', { name: 'the papers of a force' }).click();
  await page.getByRole('link', { name: 'Kent Police' }).click();
  await page.getByRole('link', { name: 'Put these into my own papers' }).click();
  await page.getByText(/^Added: .* in your papers\./).waitFor();
  expect(await items(page).count()).toBeGreaterThan(8);
});

describe('a page that leads to what can be kept for offline', () => {
  const UNKNOWN =
    'Nothing can be kept for offline by the name of “atlantis”: no force is called so.';
  const force = (page: Page) => page.getByLabel('Force to keep');

  test.for(['kent', 'KENT'])('has its force chosen: %s', async (id, { visit }) => {
    const page = await visit(`/papers/#take=${id}`);
    await poll(() => force(page).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await force(page).inputValue()).toBe('kent');
    await page.getByText(/^Kent Police: .* MB/).waitFor();
  });

  test('is told where there is no such force, and the papers are as they were', async ({
    visit,
  }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    await page.goto('/papers/#take=atlantis');
    await page.getByText(UNKNOWN).waitFor();
    await poll(() => page.evaluate('document.activeElement.textContent')).toContain(UNKNOWN);
    expect(await force(page).inputValue()).toBe('');
    expect(await names(page)).toHaveLength(2);
  });

  test('is heard in a page that is open already', async ({ visit }) => {
    const page = await visit('/papers/');
    await page.getByText('Choose from the record').waitFor();
    await page.evaluate("location.hash = 'take=atlantis'");
    await page.getByText(UNKNOWN).waitFor();
    await page.evaluate("location.hash = 'take=kent'");
    await poll(() => force(page).inputValue()).toBe('kent');
    await poll(() => page.getByText(UNKNOWN).isVisible()).toBe(false);
  });

  test('says that nothing can be kept where the browser cannot', async ({ visit }) => {
    const page = await visit('/robots.txt');
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await page.goto('/papers/#take=kent');
    await poll(() => page.evaluate('document.activeElement.id')).toBe('offline');
    expect(await page.getByText('This browser cannot keep pages').isVisible()).toBe(true);
  });
});

test('papers say of what is no answer that it is none, and leave corrections of a force to its page', async ({
  visit,
}) => {
  const page = await visit(
    '/papers/#add=t.metropolitan/child-sexual-exploitation,t.metropolitan/missing-children',
  );
  await poll(() => items(page).count()).toBe(2);
  const text = await sheet(page).innerText();
  expect(text).toContain(
    '. Not counted as an answer: this record takes a finding of the report from it.',
  );
  expect(text).not.toContain('The page left out');
});
