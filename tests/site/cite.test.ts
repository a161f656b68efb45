import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { builtPages } from './pages.ts';

describe('a finding is cited with one press', () => {
  test.for([
    [
      'The source alone, after words of your own',
      /^.+, .+\. Original: https:\S+; summary by Lines of Enquiry: https:\S+$/s,
    ],
    ['What was found, with its source', /^Lines of Enquiry summarises .+ Summary: https:\S+$/s],
  ] as const)('%s', async ([name, form], { look }) => {
    const { address } = builtPages().find(({ kind }) => kind === 'finding')!;
    const page = await look(address);
    await page.getByRole('link', { name: 'Cite this' }).click();
    const text = page.getByRole('heading', { name }).locator('+ blockquote p');
    await text.click();
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe((await text.innerText()).trim());
    expect(selected).toMatch(form);
  });
});
