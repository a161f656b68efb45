import { readFileSync } from 'node:fs';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { test } from '../site/browser.ts';
import { sheet } from '../site/own-papers.ts';
import { builtPages } from '../site/pages.ts';

/** The reference of the finding in a state. */
function findingIn(state: string): string {
  const { address } = builtPages().find(
    (page) => page.kind === 'finding' && page.address.endsWith(`-${state}/`),
  )!;
  return `f.${address.replace(/^\/inspections\/|\/$/g, '')}`;
}

test('papers begun before an entry was corrected or withdrawn say so, in every form', async ({
  visit,
}) => {
  const states = ['withdrawn', 'renamed', 'hostile', 'longest'].map(findingIn);
  const page = await visit(`/papers/#v=1&b=2026-11-20&e=${states.join('&e=')}`);
  await page
    .getByText('2 of these entries were corrected or withdrawn after these papers were begun.')
    .waitFor();
  await page.evaluate(
    `navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }`,
  );
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('The text is copied.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word file' }).click();
  const word = unzipSync(readFileSync(await (await download).path()))['word/document.xml']!;
  for (const text of [
    await sheet(page).innerText(),
    String(await page.evaluate('window.copied')),
    parseXml(strFromU8(word)).text,
  ]) {
    expect(text).toContain(
      'After these papers were begun: Withdrawn on 25 November 2026. It was about another force.',
    );
    expect(text).toContain(
      'After these papers were begun: Corrected on 26 November 2026. It named another council.',
    );
  }
  expect(await sheet(page).locator('script, img').count()).toBe(0);
});
