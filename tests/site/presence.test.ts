import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Meta } from '../../src/search/pagefind/meta.ts';
import { unsealed } from '../../src/search/query/sealed.ts';
import type { Manifest } from '../../src/search/query/library.ts';
import { addressOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import { builtPages, inDist } from './pages.ts';

interface ContentFile {
  id: string;
  isWithdrawn: boolean;
}

/** The entries of a kind, by what lies in its folder. */
function entriesOf(kind: Kind): ContentFile[] {
  const folder = join(inject('content'), kind);
  return globSync('**/*.{md,mdx,yaml}', { cwd: folder }).map((file) => ({
    id: file.replaceAll('\\', '/').replace(/\.\w+$/, ''),
    isWithdrawn: /^withdrawn:/m.test(readFileSync(join(folder, file), 'utf8')),
  }));
}

/** The addresses of entries of a kind: of all, or of those that stand. */
function addressesOf(kind: Kind, which: 'all' | 'standing' | 'withdrawn' = 'all'): string[] {
  return entriesOf(kind)
    .filter(({ isWithdrawn }) => which === 'all' || isWithdrawn === (which === 'withdrawn'))
    .map(({ id }) => addressOf(kind, id));
}

/** Where the files of the search lie in the built site. */
function searchFolder(): string {
  const { version } = JSON.parse(readFileSync(inDist('search/manifest.json'), 'utf8')) as Manifest;
  return `search/files/${version}`;
}

/** Every address that a search can find: the list that a reader can save. */
function addressesInSearch(): string[] {
  const list = unsealed<[string][]>(
    readFileSync(join(inDist(searchFolder()), 'list.json'), 'utf8'),
  );
  return list.map(([address]) => address);
}

describe('every entry of content/ is published', () => {
  test.for(KINDS)('%s', (kind) => {
    const places = new Set(
      builtPages().flatMap(({ address, ids }) => [address, ...ids.map((id) => `${address}#${id}`)]),
    );
    const wanted = addressesOf(kind);
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((address) => !places.has(address))).toEqual([]);
  });
});

describe('every entry of content/ that stands can be found, and no other', () => {
  test.for(KINDS)('%s', (kind) => {
    const found = new Set(addressesInSearch());
    expect(addressesOf(kind, 'standing').filter((address) => !found.has(address))).toEqual([]);
    expect(addressesOf(kind, 'withdrawn').filter((address) => found.has(address))).toEqual([]);
  });
});

test("the search index holds all that the search's list names", () => {
  const meta = readFileSync(join(inDist(searchFolder()), 'pagefind/meta.json'), 'utf8');
  expect(unsealed<Meta>(meta).lengths.length).toBe(addressesInSearch().length);
});
