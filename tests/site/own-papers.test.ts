import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { objectionsTo } from './axe.ts';
import { poll, test } from './browser.ts';
import { ADD, items, names, sheet, written, yours } from './own-papers.ts';
import { builtPages, inDist } from './pages.ts';

const MOST_SCRIPT_BYTES = 14_000;
test('every question in the papers of a force is whole, to be read out', () => {
  const asked = builtPages()
    .filter(({ kind }) => kind === 'pack')
    .flatMap(({ file }) => {
      const [, list = ''] = /pack-questions">(.*?)<\/ol>/s.exec(readFileSync(file, 'utf8')) ?? [];
      return [...list.matchAll(/<h3>(.*?)<\/h3>/gs)].map(([, words]) => words!);
    });
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((words) => !words.endsWith('?'))).toEqual([]);
});

describe('one’s own papers', () => {
  test('a link on a page of a thread adds it and its question', async ({ visit }) => {
    const page = await visit('/forces/kent/missing-children/');
    await page.getByRole('link', { name: 'Add to my papers' }).click();
    await page.getByText(/^Added: .* in your papers\./).waitFor();
    expect(await names(page)).toHaveLength(2);
    expect(await sheet(page).getByRole('heading', { level: 4 }).first().textContent()).toBe(
      'Kent: missing children',
    );
  });

  test('every link that adds something names what is there', () => {
    const wrong = builtPages().flatMap(({ address, references }) =>
      references.flatMap(({ value }) => {
        const [, refs] = /^\/papers\/#add=(.+)$/.exec(value) ?? [];
        return (refs?.split(',') ?? [])
          .filter((ref) => !has(ref))
          .map((ref) => `${address}: ${ref}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('are chosen by force and theme, next door too, and held by the address', async ({
    visit,
  }) => {
    const page = await visit('/papers/');
    await page.getByLabel('Theme', { exact: true }).selectOption('missing-children');
    await page.getByLabel('Force', { exact: true }).selectOption('kent');
    await page.getByRole('button', { name: 'Surrey' }).waitFor();
    const threads = page
      .getByRole('group')
      .filter({ hasText: 'What is on record, theme by theme' });
    await threads.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Surrey' }).click();
    await page.getByRole('button', { name: 'Kent', exact: true }).waitFor();
    await threads.getByRole('checkbox').first().check();
    await page.getByLabel('Name of the meeting').fill('Panel of 3 December');
    await page.getByLabel('Its date').fill('2026-12-03');
    await poll(() => names(page)).toEqual(['Kent: missing children', 'Surrey: missing children']);
    const address = await written(page, 'd=2026-12-03');
    const other = await visit(address);
    await poll(() => names(other)).toEqual(['Kent: missing children', 'Surrey: missing children']);
    expect(await sheet(other).textContent()).toContain('Meeting of 3 December 2026.');
  });

  test('are put in order, given notes and taken out by the keyboard alone', async ({ visit }) => {
    const page = await visit(`${ADD},t.surrey/missing-children`);
    await poll(() => items(page).count()).toBe(3);
    await items(page).nth(2).getByRole('button', { name: /^Up/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await names(page))[0]).toBe('Surrey: missing children');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Down');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('First <b>this</b>');
    expect(await sheet(page).textContent()).toContain('Added note: First <b>this</b>');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await names(page)).toHaveLength(2);
    await poll(() => page.url()).not.toContain('surrey');
    // What was taken out by mistake is a press away, with its note and in its place.
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe(
      'Put back: Surrey: missing children',
    );
    await page.keyboard.press('Enter');
    await poll(() => names(page)).toHaveLength(3);
    expect((await names(page))[0]).toBe('Surrey: missing children');
    expect(await items(page).first().getByRole('textbox').inputValue()).toBe('First <b>this</b>');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Take out');
    expect(await page.getByText('Taken out:').isVisible()).toBe(false);
  });

  test('say how much a note still holds, and what was cut of one that was pasted', async ({
    visit,
  }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    const note = items(page).first().getByRole('textbox');
    await note.fill('x'.repeat(1100));
    await page.getByText('100 characters left.').waitFor();
    await note.fill('x'.repeat(1250));
    await page.getByText('Cut at 1,200 characters: 50 did not fit.').waitFor();
    expect(await note.inputValue()).toHaveLength(1200);
    const other = await visit(`/papers/#v=1&e=q.how-good-how-known&n=${'x'.repeat(1250)}`);
    await other.getByText('longer than the 1,200 characters that papers hold').waitFor();
  });

  test('say of a name that came with the address how much more it may hold', async ({ visit }) => {
    const page = await visit(`/papers/#v=1&m=${'x'.repeat(90)}`);
    await page.getByText('30 characters left.').waitFor();
    expect(await page.getByText('120 characters left.').count()).toBe(0);
  });

  test('print no address that opens them again in words', async ({ visit }) => {
    const page = await visit(`/papers/#v=1&e=q.how-good-how-known&n=${'x+'.repeat(500)}`);
    const line = page.locator('.own-sheet a', { hasText: 'too long for a code' });
    await line.waitFor();
    await page.emulateMedia({ media: 'print' });
    const after = await line.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toBe('none');
  });

  test('of an address that was cut say so, and call no part of a name a name', async ({
    visit,
  }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    await items(page).nth(1).getByRole('textbox').fill('Ask first');
    const address = await written(page, 'n=Ask+first');
    const within = await visit(address.slice(0, -4));
    await within.getByText('a note or a name in these papers may not be whole').waitFor();
    const broken = await visit(address.slice(0, -'ren&n=Ask+first'.length));
    await broken.getByText('the address is damaged and this name may not be whole').waitFor();
  });

  test('name what a link added, and lead back to the page it stood on', async ({ visit }) => {
    const page = await visit('/forces/kent/missing-children/');
    await page.getByRole('link', { name: 'Add to my papers' }).click();
    await page
      .getByText(
        'Added: Kent: missing children, with the question that it raises. 2 in your papers.',
      )
      .waitFor();
    await poll(() => page.evaluate('document.activeElement.textContent')).toContain('Added:');
    await page.getByRole('link', { name: 'Back to the page you came from' }).click();
    expect(new URL(page.url()).pathname).toBe('/forces/kent/missing-children/');
  });

  test('are not said to hold what is not on record', async ({ visit }) => {
    for (const nothing of ['../etc', 't.kent/nothing']) {
      const page = await visit(`/papers/#add=${nothing}`);
      await page.getByText(/^Nothing was added/).waitFor();
    }
  });

  test('of another, opened over one’s own, say so and lead back', async ({ visit }) => {
    const page = await visit(ADD);
    await written(page, 'e=t.kent');
    await page.goto('/papers/#v=1&m=Other&c=1&e=t.surrey/missing-children');
    await poll(() => names(page)).toEqual(['Surrey: missing children']);
    await page.getByRole('link', { name: 'go back to those' }).click();
    await poll(() => items(page).count()).toBe(2);
    expect((await names(page))[0]).toBe('Kent: missing children');
  });

  test('are a press away from the top of a narrow page', async ({ visit }) => {
    const page = await visit('/papers/');
    const jump = page.getByRole('link', { name: 'To the papers themselves' });
    await page.getByText('Choose from the record').waitFor();
    expect(await jump.isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(ADD);
    await poll(() => items(page).count()).toBe(2);
    expect((await jump.boundingBox())!.y).toBeLessThan(800);
    await jump.click();
    await poll(() =>
      sheet(page)
        .boundingBox()
        .then((box) => box!.y < 200),
    ).toBe(true);
    expect(page.url()).toContain('e=t.kent/missing-children');
  });

  test('keep nothing on the device before the reader says so, then keep on', async ({ visit }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.getByRole('button', { name: 'Keep these papers on this device' }).click();
    await page.goto('/inspections/ncpi-kent-2019/county-lines-partnership/');
    await page.getByRole('link', { name: 'Add to my papers' }).click();
    await poll(() => items(page).count()).toBe(3);
    await page.goto('/papers/');
    await poll(() => items(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Remove what is kept' }).click();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('of another, opened by their address, do not overwrite what is kept', async ({ visit }) => {
    const page = await visit(ADD);
    await page.getByRole('button', { name: 'Keep these papers on this device' }).click();
    const kept = await page.evaluate('localStorage.getItem("papers")');
    await page.goto('about:blank');
    await page.goto('/papers/#v=1&m=Other&e=t.surrey/missing-children');
    await poll(() => names(page)).toEqual(['Surrey: missing children']);
    await page.getByText('Other papers are kept on this device').waitFor();
    expect(await page.evaluate('localStorage.getItem("papers")')).toBe(kept);
  });

  test('a broken address gives what can be read and says what could not', async ({ visit }) => {
    const page = await visit(
      '/papers/#v=7&m=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&d=2026-02-31&e=t.kent/missing-children&e=t.kent/nothing&e=../etc&o=%E0%A4',
    );
    const faults = page.getByRole('alert');
    await faults.waitFor();
    expect(await faults.getByRole('listitem').allTextContents()).toEqual([
      'A text in the address is damaged: what could be read of it is shown.',
      'The address was made by another version of this page. What is known was read.',
      'The date of the meeting in the address is no date: “2026-02-31”.',
      'And 2 more.',
    ]);
    expect(await names(page)).toEqual(['Kent: missing children']);
    expect(await sheet(page).locator('img').count()).toBe(0);
  });

  test('nothing is lost where an entry does not arrive', async ({ visit }) => {
    const page = await visit('/papers/');
    await page.route('**/papers/entries/**', (route) => route.abort());
    await page.goto('about:blank');
    await page.goto('/papers/#v=1&e=t.kent/missing-children');
    await page.getByText('The entries did not arrive.').waitFor();
    await page.unroute('**/papers/entries/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await poll(() => names(page)).toEqual(['Kent: missing children']);
    expect(page.url()).toContain('e=t.kent/missing-children');
  });

  test('show what arrived beside what did not', async ({ visit }) => {
    const page = await visit('about:blank');
    await page.route('**/papers/entries/forces/surrey.json', (route) => route.abort());
    await page.goto('/papers/#v=1&m=Panel&e=t.kent/missing-children&e=t.surrey/missing-children');
    await page.getByText('1 of 2 entries did not arrive.').waitFor();
    await poll(() => names(page)).toEqual([
      'Kent: missing children',
      'Thread of Surrey Police on missing children',
    ]);
    expect(await sheet(page).textContent()).toContain('One entry that was chosen did not arrive');
    expect(await page.getByLabel('Name of the meeting').inputValue()).toBe('Panel');
    await page.unroute('**/papers/entries/forces/surrey.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await poll(() => names(page)).toEqual(['Kent: missing children', 'Surrey: missing children']);
  });

  test('become a Word file that another library reads', async ({ visit }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word file' }).click();
    const file = readFileSync(await (await download).path());
    const text = parseXml(strFromU8(unzipSync(file)['word/document.xml']!)).text;
    expect(text).toContain('Kent: missing children');
    expect(text).toContain('Question');
  });

  test('load the Word library only when it is asked for', async ({ visit }) => {
    const page = await visit('about:blank');
    const scripts: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(pathname.slice(1));
    });
    await page.goto(ADD, { waitUntil: 'networkidle' });
    const bytes = scripts.map((path) => brotliCompressSync(readFileSync(inDist(path))).length);
    expect(bytes.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  test('are copied as text, or shown where copying is not allowed', async ({ visit }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    await page.evaluate(
      `navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }`,
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('The text is copied.').waitFor();
    expect(await page.evaluate('window.copied')).toContain('Kent: missing children\nhttps://');
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error())`);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    const byHand = page.getByLabel('To be copied by hand');
    await byHand.waitFor();
    expect(await byHand.inputValue()).toContain('Kent: missing children');
  });

  test('printed, are the papers alone, with help and whose they are', async ({ visit }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await yours(page).isVisible()).toBe(false);
    expect(await sheet(page).isVisible()).toBe(true);
    expect(await page.getByText('If a child is at risk').isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('printed, have a code that opens the same papers, with a library loaded for that alone', async ({
    visit,
  }) => {
    const page = await visit(ADD);
    await poll(() => items(page).count()).toBe(2);
    await page.evaluate('window.print = () => { window.printed = true; }');
    expect(await sheet(page).locator('.code svg').count()).toBe(0);
    await page.getByRole('button', { name: 'Print' }).click();
    await poll(() => page.evaluate('window.printed')).toBe(true);
    expect(await sheet(page).locator('.code svg path').count()).toBe(1);
    const again = await visit(
      (await sheet(page).locator('.code a').getAttribute('href'))!.replace(/^https:..[^/]+/, ''),
    );
    await poll(() => names(again)).toEqual(await names(page));
  });

  test('stay in the order in which they were put, questions among what is on record', async ({
    visit,
  }) => {
    const page = await visit('/papers/#add=r.kent/custody,t.kent/custody');
    await poll(() => items(page).count()).toBe(2);
    const headings = await sheet(page).getByRole('heading', { level: 3 }).allTextContents();
    expect(headings.slice(0, 2)).toEqual(['Questions', 'What is on record']);
    await page.getByText(/^Printed, about \d sides? of A4\.$/).waitFor();
  });

  test('without JavaScript, the page says what it does and leads to papers', async ({ visit }) => {
    const page = await visit('/papers/', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Kent Police' }).click();
    expect(new URL(page.url()).pathname).toBe('/forces/kent/pack/');
  });

  test('satisfy axe, filled', async ({ visit }) => {
    const page = await visit(`${ADD},f.ncpi-kent-2019/county-lines-partnership`);
    await poll(() => items(page).count()).toBe(3);
    await page.getByLabel('Force', { exact: true }).selectOption('kent');
    await page.getByRole('button', { name: 'Surrey' }).waitFor();
    expect(await objectionsTo(page)).toEqual([]);
  });
});

const FILES: Record<string, (first: string) => string> = {
  t: (first) => `forces/${first}`,
  r: (first) => `forces/${first}`,
  f: (first) => `inspections/${first}`,
  q: () => 'questions',
  p: () => 'panels',
};
const read = new Map<string, object>();

/** Whether the built site has an entry for a reference. */
function has(ref: string): boolean {
  const path = FILES[ref.slice(0, 1)]!(ref.slice(2).split('/')[0]!);
  const known =
    read.get(path) ??
    (
      JSON.parse(readFileSync(inDist('papers/entries', `${path}.json`), 'utf8')) as {
        entries: object;
      }
    ).entries;
  read.set(path, known);
  return Object.hasOwn(known, ref);
}
