import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { builtPages } from './pages.ts';

/** A second for fifty pages. */
const PATIENCE_MS = 180_000;

test('the markup of every page is valid', { timeout: PATIENCE_MS }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const mistakes: string[] = [];
  for (const { address, file } of builtPages()) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      mistakes.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(mistakes).toEqual([]);
});
