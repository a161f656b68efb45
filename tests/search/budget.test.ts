import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { test } from '../site/browser.ts';
import { countBytes } from './bytes.ts';
import { QUERIES } from './queries.ts';
import { TASKS } from './queries-of-tasks.ts';
import { answered } from './search-page.ts';

/** Brotli bytes of a first answer. The page's HTML, style sheets and fonts are counted elsewhere. */
const OURS = 14_000;
const FIRST_ANSWER = 122_000;

/** Bytes of one card, as it is stored: a list in it that grows with the record is cut where the card is made. */
const CARD = 16_000;

test('a card is small, whatever is asked', () => {
  const cards = globSync(join(inject('dist'), 'search/files/*/cards/**/*.json'));
  expect(cards.length).toBeGreaterThan(1000);
  expect(cards.filter((file) => statSync(file).size > CARD)).toEqual([]);
});

/** Every sixth query, so that there are some of every sort, and the one of most words. */
const ALL = [...QUERIES, ...TASKS];
const LONGEST = ALL.toSorted((a, b) => b.ask.split(' ').length - a.ask.split(' ').length).slice(
  0,
  1,
);
const SOME = [...ALL.filter((_, at) => at % 6 === 0), ...LONGEST];

describe(`the first answer takes at most ${FIRST_ANSWER / 1000} kB, ours at most ${OURS / 1000} kB of it`, () => {
  test.for(SOME)('$ask', async ({ ask }, { visit }) => {
    const page = await visit('about:blank');
    const counted = countBytes(page, inject('dist'));
    await page.goto(`/search/?${new URLSearchParams({ q: ask })}`);
    await answered(page);
    const { ours, all } = counted();
    expect(ours).toBeLessThanOrEqual(OURS);
    expect(all).toBeLessThanOrEqual(FIRST_ANSWER);
  });
});
