import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { JudgedOnce } from './judged-once.ts';
import { hasMistakes, messagesOn } from './markup.ts';
import { builtPages } from './pages.ts';

/** A second for a hundred pages, on a machine with much else to do. */
const PATIENCE_MS = 600_000;

test('the markup of every page is valid', { timeout: PATIENCE_MS }, async () => {
  const before = new JudgedOnce();
  const mistakes: string[] = [];
  for (const { address, file } of builtPages()) {
    const html = readFileSync(file, 'utf8');
    if (!(await hasMistakes(html, before))) continue;
    // The whole page says what and where.
    for (const { line, column, ruleId, message } of await messagesOn(html))
      mistakes.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(mistakes).toEqual([]);
});
