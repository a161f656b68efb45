import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { NO_FACTS, type SearchRecord } from '../index/search-record.ts';
import { unsealed } from '../query/sealed.ts';
import { pagefindFiles } from './make-index.ts';
import { nameOf, type Meta } from './meta.ts';
import { slim } from './slim.ts';

const record = (number: number): SearchRecord => ({
  ...NO_FACTS,
  url: `/${number}/`,
  kind: 'findings',
  title: `Record number${number}`,
  line: '',
  text: Array.from({ length: 60 }, (_, at) => `word${number}x${at}`).join(' '),
});

test('chunks are named by their numbers and keep all words in order', async () => {
  const files = await pagefindFiles(Array.from({ length: 40 }, (_, number) => record(number)));
  const contentOf = (path: string) =>
    files.find((file) => file.path === path)?.content ?? new Uint8Array();
  const { lengths, chunks } = unsealed<Meta>(new TextDecoder().decode(contentOf('meta.json')));
  expect(lengths.length).toBe(40);
  expect(chunks.length).toBeGreaterThan(2);
  const words = chunks.flatMap((_, number) => {
    const content = contentOf(`index/${nameOf(number)}.pf_index`);
    const [chunk] = decode(gunzipSync(content).subarray(12)) as [[string][]];
    return chunk.map(([word]) => word);
  });
  expect(words).toEqual(words.toSorted());
  expect(words).toContain('word39x59');
});

test('files of another version of Pagefind are refused', () => {
  expect(() => slim([], 0)).toThrow('Pagefind made 0 files *.pf_meta');
});
