import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askedOf, KIND_NAMES, type KindName } from './kinds.ts';
import { builtPages, faults, inDist, type BuiltPage } from './pages.ts';

/** Compressing two thousand pages as well as can be takes half a minute, and fast a second. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compressed = new Map<string, number>();

function bytesOf(file: string): number {
  const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  compressed.set(file, known);
  return known;
}

/** Bytes of a page and its style sheets, or undefined where even fast compression keeps the limit. */
function bytesOver(page: BuiltPage, limit: number): number | undefined {
  const styles = page.references
    .filter(({ value }) => value.endsWith('.css'))
    .reduce((sum, { value }) => sum + bytesOf(inDist(value)), 0);
  if (brotliCompressSync(readFileSync(page.file), FAST).length + styles <= limit) return undefined;
  const bytes = bytesOf(page.file) + styles;
  return bytes > limit ? bytes : undefined;
}

describe('HTML and CSS of every page keep their limit', () => {
  test.for(KIND_NAMES.map((name) => [name, askedOf(name).kilobytes] as const))(
    '%s: %d kB',
    ([name, kilobytes]) => {
      const pages = builtPages().filter((page) => page.kind === name);
      const over = faults((page) => {
        const bytes = bytesOver(page, kilobytes * 1000);
        return bytes === undefined ? [] : [`${bytes} bytes`];
      }, pages);
      expect(over.length > excess(name, pages.length) ? over : []).toEqual([]);
    },
  );
});

/** An editor's long article or finding is advice, never a failure: one page in twenty of these kinds may be over, and one in any case. */
function excess(kind: KindName, pages: number): number {
  return kind === 'article' || kind === 'finding' ? Math.max(1, Math.floor(pages / 20)) : 0;
}

test('reading pages carry no script', () => {
  const reading = builtPages().filter((page) => !askedOf(page.kind).mayRunScripts);
  expect(faults((page) => page.scripts.map((src) => `script ${src}`), reading)).toEqual([]);
});
