import { builtFiles, builtPages, publicSite, type BuiltPage } from './pages.ts';

/** Where an address of the site leads: a path from its top, and a place on that page. */
export interface Target {
  path: string;
  fragment: string;
}

/** The target of an address written in a page, or undefined where it leads out of the site. */
export function targetOf(value: string, page: BuiltPage): Target | undefined {
  // What begins with a slash leads to the same place from every page.
  const key = value.startsWith('/') ? value : `${page.address} ${value}`;
  if (!targets.has(key)) targets.set(key, readTarget(value, page));
  return targets.get(key);
}
const targets = new Map<string, Target | undefined>();

function readTarget(value: string, page: BuiltPage): Target | undefined {
  const here = new URL(page.address, publicSite());
  const url = new URL(value, here);
  if (url.origin !== here.origin) return undefined;
  return { path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Whether something is served at a path: a page under its address with a slash, or a file. */
export function isServed(path: string): boolean {
  served ??= new Set(builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  return served.has(path);
}
let served: Set<string> | undefined;

/** The pages to which the links of a page lead. */
function linkedFrom(page: BuiltPage): string[] {
  return page.references
    .filter(({ element }) => element === 'a')
    .flatMap(({ value }) => targetOf(value, page)?.path ?? []);
}

/** How many clicks from the home page each page is; a page that no link leads to is left out. */
export function clicksFromHome(): Map<string, number> {
  const pages = new Map(builtPages().map((page) => [page.address, page]));
  const clicks = new Map([['/', 0]]);
  // A map can be added to while it is walked, and is walked in the order of addition.
  for (const [address, distance] of clicks) {
    const page = pages.get(address);
    for (const path of page ? linkedFrom(page) : [])
      if (pages.has(path) && !clicks.has(path)) clicks.set(path, distance + 1);
  }
  return clicks;
}
