import { join } from 'node:path';
import { inject } from 'vitest';
import type { Facts } from './facts.ts';
import { filesIn } from './files-in.ts';
import { readFacts } from './read-once.ts';
import { askedOf, kindsOf, type KindName } from './kinds.ts';

/** A page of the built site. */
export interface BuiltPage extends Facts {
  /** `/forces/kent/`. */
  address: string;
  kind: KindName;
  /** Path of its file. */
  file: string;
  /** How many characters of HTML it has. */
  length: number;
}

/** The built site's folder, and the path of a file in it. */
export function inDist(...path: string[]): string {
  return join(inject('dist'), ...path);
}

/** Paths of all files of the built site, from its folder, with `/`. */
export function builtFiles(folder = inject('dist')): string[] {
  return filesIn(folder);
}

/** Every page of the built site. */
export function builtPages(): readonly BuiltPage[] {
  return (read ??= readFacts(inject('facts')).map(([path, length, facts]) => {
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const [kind, other] = kindsOf(address);
    if (!kind) throw new Error(`${address} is of no kind: name its kind in tests/site/kinds.ts.`);
    if (other) throw new Error(`${address} is of two kinds, "${kind}" and "${other}".`);
    return { address, kind, file: inDist(path), length, ...facts };
  }));
}
let read: readonly BuiltPage[] | undefined;

/** The address of the site as its pages give it, which is not where it is served for the tests. */
export function publicSite(): string {
  const home = builtPages().find((page) => page.address === '/');
  return new URL(home!.links.get('canonical')!).origin;
}

/** The longest page of each kind that is there to be read: the one with most in it that can be wrong. */
export function longestOfEachKind(): BuiltPage[] {
  const longest = new Map<KindName, BuiltPage>();
  for (const page of builtPages()) {
    if (askedOf(page.kind).isApplication) continue;
    const before = longest.get(page.kind);
    if (!before || page.length > before.length) longest.set(page.kind, page);
  }
  return [...longest.values()];
}

/** Lists, a line a page, what is wrong with each; empty where nothing is. */
export function faults(
  judge: (page: BuiltPage) => readonly string[],
  pages: readonly BuiltPage[] = builtPages(),
): string[] {
  return pages.flatMap((page) => judge(page).map((fault) => `${page.address}: ${fault}`));
}
