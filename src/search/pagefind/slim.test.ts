import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { NO_FACTS, type SearchRecord } from '../index/search-record.ts';
import { pagefindFiles } from './make-index.ts';
import { slim } from './slim.ts';

const record = (number: number): SearchRecord => ({
  ...NO_FACTS,
  url: `/${number}/`,
  kind: 'findings',
  title: `Record number${number}`,
  line: '',
  text: Array.from({ length: 60 }, (_, at) => `word${number}x${at}`).join(' '),
});

test('pages are named by the numbers of their records, and chunks keep all words in order', async () => {
  const files = await pagefindFiles(Array.from({ length: 40 }, (_, number) => record(number)));
  const read = (content: Uint8Array) => decode(gunzipSync(content).subarray(12)) as unknown[];
  const meta = read(
    files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array(),
  );
  const pages = meta[1] as [string][];
  const ranges = meta[2] as [string, string, string][];
  expect(pages.map(([name]) => parseInt(name, 36))).toEqual(pages.map((_, number) => number));
  expect(ranges.length).toBeGreaterThan(2);
  const words = ranges.flatMap(([, , name]) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    return (read(file?.content ?? new Uint8Array())[0] as [string][]).map(([word]) => word);
  });
  expect(words).toEqual(words.toSorted());
  expect(words).toContain('word39x59');
});

test('files of another version of Pagefind are refused', () => {
  expect(() => slim([], 0)).toThrow('Pagefind made 0 files *.pf_meta');
});
