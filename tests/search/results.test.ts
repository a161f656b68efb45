import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { addresses, answered, count, results, search } from './search-page.ts';

describe('results', () => {
  test('stand in an ordered list, the link first in each', async ({ look }) => {
    const page = await search(look, 'missing children');
    const first = await page
      .locator('main ol > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a, button, p')?.tagName));
    expect(first).toEqual(Array(10).fill('A'));
  });

  test('a finding shows its dateline, its force and its theme', async ({ look }) => {
    const page = await search(look, 'only eight children at conference stockton');
    const finding = page.locator('.result[data-kind="finding"]').first();
    expect(await finding.locator('.line').innerText()).toMatch(/\d{4}\s· .+ ago\s· .+, .+\s· /);
    expect(await finding.locator('.about').innerText()).toContain('Cleveland Police');
  });

  test('the words sought are marked, and nothing typed is read as HTML', async ({ look }) => {
    const page = await search(look, 'missing <img src=x onerror=alert(1)>');
    expect(await page.locator('main ol mark').first().innerText()).toMatch(/missing/i);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('say how many there are, to a screen reader too', async ({ look }) => {
    const page = await search(look, 'custody');
    expect(await page.getByRole('status').innerText()).toMatch(
      /^\d+ results for “custody”, below an answer$/,
    );
  });

  test('more of them follow on a button, which moves on to the first of them', async ({ look }) => {
    const page = await search(look, 'custody');
    const before = await results(page);
    await page.getByRole('button', { name: /^Show 10 more/ }).click();
    await page.locator('main ol > li').nth(10).waitFor();
    const after = await results(page);
    expect(after.slice(0, 10)).toEqual(before);
    expect(new Set(after).size).toBe(20);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe((await addresses(page))[10]);
  });

  test('lead to the words on the page: each text fragment stands in the text there', async ({
    visit,
  }) => {
    const page = await search(visit, 'missing children not assessed');
    const links = (await addresses(page)).filter((address) => address.includes(':~:text='));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links.slice(0, 5)) {
      const target = await visit(link);
      const text = (await target.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const directive of link.split(':~:')[1]?.split('&') ?? [])
        expect(text).toContain(sought(directive));
      await target.close();
    }
  });

  test('can be saved as CSV, all of them', async ({ look }) => {
    const page = await search(look, 'vetting');
    const wanted = await count(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines[0]).toContain(
      'Title,Kind,About,Forces,Themes,Inspectorate,Kind of finding,Address',
    );
    expect(lines.length).toBe(wanted + 1);
  });
});

/** `text=before-,words,-after` as it stands on the page: `before words after`. */
function sought(directive: string): string {
  return directive
    .replace('text=', '')
    .split(',')
    .map((piece) => decodeURIComponent(piece.replace(/^-|-$/g, '')))
    .join(' ');
}

describe('where the words typed are not those of the record', () => {
  test('a wrong spelling is put right, and the page says so', async ({ look }) => {
    const page = await search(look, 'safegaurding');
    expect(await page.locator('.note').innerText()).toBe(
      'Showing results for safeguarding. Search for exactly “safegaurding”.',
    );
  });

  test('who meant what was typed can search for exactly that', async ({ look }) => {
    const page = await search(look, 'safegaurding');
    await page.getByRole('link', { name: '“safegaurding”' }).click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('exactly')).toBe('1');
    expect(await page.getByRole('status').innerText()).toBe('No result for “safegaurding”');
  });

  test('the page says what else was searched for', async ({ look }) => {
    const page = await search(look, 'runaways');
    expect(await page.locator('.note').innerText()).toContain(
      'Also searched for: missing children.',
    );
  });

  test('a query without a letter or a number is nothing to search for, and the page says so', async ({
    look,
  }) => {
    const page = await search(look, '%');
    expect(await page.getByRole('status').innerText()).toBe(
      '“%” has no letter and no number to search for. Type a place, a force or a word.',
    );
    expect(await page.locator('main ol > li').first().isVisible()).toBe(false);
  });

  test('nothing on record is an answer: what was searched, until when, and where to look next', async ({
    look,
  }) => {
    const page = await search(look, 'zyxwvut');
    const answer = page.locator('[data-search="instead"]');
    expect(await answer.innerText()).toContain('Nothing on record for zyxwvut.');
    expect(await answer.innerText()).toMatch(
      /Searched: [\d,]+ findings, .+ on record on \d+ \w+ \d{4}\./,
    );
    expect(await answer.locator('a[href^="/themes/"]').count()).toBeGreaterThan(0);
    expect(await answer.locator('a[href^="/forces/"]').count()).toBeGreaterThan(0);
  });

  test.for([
    ['Kent', '/search/?q=Kent&year=2014'],
    ['zyxwvut', '/search/?q=zyxwvut&kind=finding'],
  ])(
    'a query that finds nothing under what was chosen is told with both: %s',
    async ([query, address], { look }) => {
      const page = await look(address!);
      await answered(page);
      expect(await page.getByRole('status').innerText()).toContain(
        `No result for “${query}” under all that was chosen`,
      );
      const answer = page.locator('[data-search="instead"]');
      expect(await answer.innerText()).toContain(
        `Nothing on record for ${query} under all that was chosen.`,
      );
      expect(
        await answer
          .getByRole('link', { name: 'Search again without narrowing down' })
          .getAttribute('href'),
      ).toBe(`?q=${query}`);
    },
  );
});
