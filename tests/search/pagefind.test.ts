import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { siteCorpus } from '../../bench/search/corpus.ts';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';
import { openEngine } from '../../src/search/pagefind/engine.ts';
import { makeIndex, pagefindFiles } from '../../src/search/pagefind/make-index.ts';
import type { IndexFile } from '../../src/search/pagefind/slim.ts';
import { unsealed } from '../../src/search/query/sealed.ts';
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
 * Asks the whole index each query, through Pagefind's own script.
 * @param fetchFirst words whose chunks are fetched before all
 */
function askPagefind(page: Page, fetchFirst: string): Promise<Answers> {
  // As a text: Vitest rewrites an import in a function, and the browser knows nothing of that.
  return page.evaluate(`(async () => {
    const { createInstance } = await import('/whole/pagefind.js');
    const known = new Map();
    const addressOf = async ({ id, data }) => {
      if (!known.has(id)) known.set(id, (await data()).url);
      return known.get(id);
    };
    const pagefind = createInstance({ noWorker: true });
    await pagefind.preload(${JSON.stringify(fetchFirst)});
    const answers = [];
    for (const query of ${JSON.stringify(ASKED)}) {
      const { results } = await pagefind.search(query);
      answers.push([query, await Promise.all(results.map(async (result) =>
        [await addressOf(result), { score: result.score, words: result.words }]))]);
    }
    return answers;
  })()`);
}

/** Asks our index each query, through our engine, each time with nothing fetched before. */
async function askOurs(files: readonly IndexFile[], urls: readonly string[]): Promise<Answers> {
  const contentOf = (path: string) =>
    Buffer.from(files.find((file) => `pagefind/${file.path}` === path)?.content ?? '');
  const library = {
    bytes: (path: string) =>
      Promise.resolve(new Uint8Array(gunzipSync(contentOf(path)).subarray('pagefind_dcd'.length))),
    json: <T>(path: string) => Promise.resolve(unsealed<T>(contentOf(path).toString())),
  };
  const answers: Answers = [];
  for (const query of ASKED) {
    const engine = await openEngine(library);
    const hits = await engine.find(asPagefindReads(query));
    answers.push([
      query,
      hits.map(({ record, score, words }) => [urls[record] ?? '', { score, words: [...words] }]),
    ]);
  }
  return answers;
}

/** Pagefind's script leaves out signs and marks; our own folds words before they come to the engine (key.ts). */
function asPagefindReads(query: string): string {
  return query
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} "]/gu, '');
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
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Two indexes</title>');
  const server = await previewServer(folder);
  onTestFinished(() => void server.close());
  const page = await visit(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`);

  const words = records.map(({ title, text, synonyms }) => `${title} ${text} ${synonyms}`);
  const everyWord = [...new Set(words.join(' ').split(/[^\p{L}\p{N}]+/u))].join(' ');
  const urls = records.map(({ url }) => url);
  const ours = await askOurs(await pagefindFiles(records), urls);
  const whole = await askPagefind(page, everyWord);
  expect(whole.filter(([, results]) => results.length > 0).length).toBeGreaterThan(30);
  expect(differences(ours, whole)).toEqual([]);
});
