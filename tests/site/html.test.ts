import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { builtPages } from './pages.ts';

/** A second for fifty pages, on a machine with much else to do. */
const PATIENCE_MS = 600_000;

/** Reads the configuration once. It is the same for every page, and to read it takes longer than to judge a page. */
class SameForAll extends StaticConfigLoader {
  private known: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.known ??= super.getConfigFor(handle));
  }
}

test('the markup of every page is valid', { timeout: PATIENCE_MS }, async () => {
  const validator = new HtmlValidate(new SameForAll(config));
  const mistakes: string[] = [];
  for (const { address, file } of builtPages()) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      mistakes.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(mistakes).toEqual([]);
});
