import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { siteCorpus } from '../../bench/search/corpus.ts';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';
import { makeIndex, pagefindFiles } from '../../src/search/pagefind/make-index.ts';
import type { IndexFile } from '../../src/search/pagefind/slim.ts';
import { test } from '../site/browser.ts';
import { temporaryFolder } from '../site/folder.ts';

/**
 * Words, several of them, phrases, and beginnings of words of three letters or more.
 * What Pagefind makes of a word that no record holds depends on what it has fetched before, so none is asked for.
 */
const ASKED = [
  ...['custody', 'missing', 'children', 'police', 'the', 'vetting', 'Cleveland', 'investigating'],
  ...['2016', '56', 'café', 'Môn', 'multi-agency', "children's", 'GMP', 's.47', 'sex', 'child'],
  ...['missing children', 'overdue visits sex offenders', 'risk assessed before release'],
  ...['cust', 'chi', 'pro', 'saf', 'invest', 'expl', 'commi', 'north', 'report', 'fou', '201'],
  ...['"missing children"', '"voice of the child"', '"joint inspection"', '"child the of voice"'],
] as const;

interface Result {
  score: number;
  words: number[];
}
/** Results of each query, by the address of the record. */
type Answers = [query: string, results: [url: string, Result][]][];

/**
 * Asks an index each query.
 * @param urls addresses by the numbers of their records, for an index that names its pages by numbers
 * @param fetchFirst words whose chunks are fetched before all; without them, each query begins with nothing
 */
function askAll(
  page: Page,
  index: string,
  urls: string[] | null,
  fetchFirst = '',
): Promise<Answers> {
  // As a text: Vitest rewrites an import in a function, and the browser knows nothing of that.
  return page.evaluate(`(async () => {
    const { createInstance } = await import('/${index}/pagefind.js');
    const urls = ${JSON.stringify(urls)};
    const known = new Map();
    const addressOf = async ({ id, data }) => {
      if (urls) return urls[parseInt(id, 36)];
      if (!known.has(id)) known.set(id, (await data()).url);
      return known.get(id);
    };
    let pagefind = createInstance({ noWorker: true });
    await pagefind.preload(${JSON.stringify(fetchFirst)});
    const answers = [];
    for (const query of ${JSON.stringify(ASKED)}) {
      if (urls) pagefind = createInstance({ noWorker: true });
      const { results } = await pagefind.search(query);
      answers.push([query, await Promise.all(results.map(async (result) =>
        [await addressOf(result), { score: result.score, words: result.words }]))]);
    }
    return answers;
  })()`);
}

/** Scores are sums, and a computer that adds in another order rounds otherwise. */
const ROUNDING = 0.001;

/** The queries to which two indexes give other records, other words of them, or other scores, by which they are ordered. */
function differences(ours: Answers, whole: Answers): string[] {
  const wanted = new Map(whole);
  return ours.flatMap(([query, results]) => {
    const others = new Map(wanted.get(query));
    const isSame = ([url, { score, words }]: [string, Result]) => {
      const other = others.get(url);
      return (
        other !== undefined &&
        Math.abs(other.score - score) < ROUNDING &&
        other.words.join() === words.join()
      );
    };
    const different = results.filter((result) => !isSame(result)).length;
    return different === 0 && results.length === others.size
      ? []
      : [`${query}: ${results.length} for ${others.size}, ${different} different`];
  });
}

function write(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

test('our index answers as the whole one does that Pagefind makes, whatever was fetched before', async ({
  visit,
}) => {
  const { records } = siteCorpus(inject('dist'));
  const folder = temporaryFolder();
  write(join(folder, 'whole'), await makeIndex(records));
  write(join(folder, 'ours'), await pagefindFiles(records));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Two indexes</title>');
  const server = await previewServer(folder);
  onTestFinished(() => void server.close());
  const page = await visit(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`);

  const words = records.map(({ title, text, synonyms }) => `${title} ${text} ${synonyms}`);
  const everyWord = [...new Set(words.join(' ').split(/[^\p{L}\p{N}]+/u))].join(' ');
  const urls = records.map(({ url }) => url);
  const ours = await askAll(page, 'ours', urls);
  const whole = await askAll(page, 'whole', null, everyWord);
  expect(whole.filter(([, results]) => results.length > 0).length).toBeGreaterThan(30);
  expect(differences(ours, whole)).toEqual([]);
});
