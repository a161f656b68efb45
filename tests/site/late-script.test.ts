import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';

/** Pages that a script makes, each with an address that asks it for something, and with what it says without. */
const PAGES = [
  ['/search/?q=Kent', 'The search has not started: its script has not arrived.'],
  ['/compare/#forces=kent', 'Forces cannot be chosen: the script of this page has not arrived.'],
  [
    '/compare/missing-children/#forces=kent',
    'Forces cannot be chosen: the script of this page has not arrived.',
  ],
  [
    '/papers/#add=t.kent/missing-children',
    'Your papers have not opened: the script of this page has not arrived,',
  ],
] as const;

const late = (page: Page) => page.locator('.late');

/** Puts the clock of the sentence forward, so that nobody waits. */
const after = (page: Page, milliseconds: number) =>
  late(page).evaluate((element, time) => {
    const [appears] = element.getAnimations();
    appears!.pause();
    appears!.currentTime = time;
  }, milliseconds);

describe.for(PAGES)('%s', ([address, sentence]) => {
  test.for(['no-preference', 'reduce'] as const)(
    'whose script does not arrive says so after a time (reduced motion: %s)',
    async (reducedMotion, { visit }) => {
      const page = await visit('/robots.txt', { reducedMotion });
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(address);
      await after(page, 3900);
      expect(await late(page).isVisible(), 'a script may still come').toBe(false);
      expect((await late(page).boundingBox())!.height).toBe(0);
      await after(page, 5000);
      expect(await late(page).isVisible()).toBe(true);
      expect((await late(page).innerText()).startsWith(sentence)).toBe(true);
      expect(await page.getByRole('alert').count(), 'a screen reader hears it').toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await late(page).isVisible(), 'paper cannot be loaded again').toBe(false);
    },
  );

  test('whose script runs never shows it', async ({ visit }) => {
    const page = await visit(address);
    await late(page).waitFor({ state: 'detached' });
  });

  test('without JavaScript has the sentence for that, and not this one', async ({ visit }) => {
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await late(page).isVisible()).toBe(false);
    expect(await page.locator('.late').evaluate((it) => getComputedStyle(it).display)).toBe('none');
  });
});

test('nobody has to put the clock forward', async ({ visit }) => {
  const page = await visit('/robots.txt');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/compare/');
  await page.getByText(PAGES[1][1]).waitFor();
});
