import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { askedOf, KIND_NAMES, kindsOf, type KindName } from '../../tests/site/kinds.ts';

/** The pages of a kind, and the bytes of some of them as a browser receives them. */
export interface KindOfPage {
  name: KindName;
  pages: number;
  median: number;
  /** The page that one in twenty is larger than. */
  ninetyFifth: number;
  most: number;
  /** The page with most bytes. */
  largest: string;
  /** How many bytes the tests allow. */
  allowed: number;
}

/** To put pages in order, fast compression will do. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Paths of all pages of a built site. */
export function pagesIn(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist }).sort();
}

/** What the pages of each kind weigh. */
export function weigh(dist: string, pages: readonly string[]): KindOfPage[] {
  const byKind = Map.groupBy(pages, (page) => kindsOf(addressOf(page))[0]);
  return KIND_NAMES.flatMap((name) => {
    const order = (byKind.get(name) ?? [])
      .map((page) => ({
        page,
        bytes: brotliCompressSync(readFileSync(join(dist, page)), FAST).length,
      }))
      .sort((a, b) => a.bytes - b.bytes)
      .map(({ page }) => page);
    if (order.length === 0) return [];
    const at = (share: number) => order[Math.ceil(share * order.length) - 1]!;
    const bytesAt = (share: number) => bytesOf(dist, at(share));
    return {
      name,
      pages: order.length,
      median: bytesAt(0.5),
      ninetyFifth: bytesAt(0.95),
      most: bytesAt(1),
      largest: addressOf(at(1)),
      allowed: askedOf(name).kilobytes * 1000,
    };
  });
}

function addressOf(page: string): string {
  return `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Bytes of a page and its style sheets as a browser that takes brotli receives them. */
function bytesOf(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const files = [Buffer.from(html), ...sheets.map(([, href]) => readFileSync(join(dist, href!)))];
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}
