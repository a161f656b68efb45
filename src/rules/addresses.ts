import GithubSlugger from 'github-slugger';
import type { Content, Draft } from '../loader/content.ts';
import { councilAddress } from '../schemas/council-address.ts';
import { addressOf, FINDING_KINDS, infoOf, KINDS } from '../schemas/index.ts';
import { partsOf, wordsOf } from './markdown.ts';
import { CATALOGUE } from './catalogue.ts';
import {
  FILES,
  FILES_OF_A_FORCE,
  FINDING_LISTS,
  FIXED_PAGES,
  IDS_OF_ALL_PAGES,
  IDS_OF_PAGES,
  IDS_OF_THREADS,
  FEEDS,
  IDS_OF_NEW,
  PAGES_OF_A_FORCE,
} from './site-pages.ts';

/** The addresses of the site, each with the ids that a link to it may name. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Content, Addresses>();

/** All pages that will be made of the content, as far as the content tells. */
export function addressesIn(content: Content): Addresses {
  const addresses = known.get(content) ?? find(content);
  known.set(content, addresses);
  return addresses;
}

function find(content: Content): Addresses {
  const addresses = new Map<string, Set<string>>();
  const add = (address: string, ids: Iterable<string> = []) => {
    const all = addresses.get(address) ?? new Set(IDS_OF_ALL_PAGES);
    for (const id of ids) all.add(id);
    addresses.set(address, all);
  };
  for (const [address, ids] of Object.entries(FIXED_PAGES)) add(address, ids);
  for (const file of FILES) add(file);
  add(
    '/about/rules/',
    CATALOGUE.map(({ slug }) => slug),
  );
  for (const { slug } of CATALOGUE) add(`/about/rules/${slug}/`);
  for (const kind of KINDS) add(`/edit/ids/${kind}/`);
  for (const { kind, id } of content.files) {
    const [page = '', anchor] = addressOf(kind, id).split('#');
    add(page, anchor === undefined ? IDS_OF_PAGES[kind] : [anchor]);
    if (kind === 'forces' || kind === 'themes') add(`/timeline/${kind}/${id}/`);
    // The page of all questions goes by themes.
    if (kind === 'themes') add(infoOf('questions').base, [id]);
    if (kind === 'themes') {
      add(`/themes/${id}/new/`, IDS_OF_NEW);
      add(`/themes/${id}/panels/`);
      for (const file of FEEDS) add(`/themes/${id}/${file}`);
    }
  }
  // A theme that was withdrawn has no threads and is not compared.
  const withdrawn = new Set(
    content.drafts
      .filter(({ kind, raw }) => kind === 'themes' && raw['withdrawn'] !== undefined)
      .map(({ id }) => id),
  );
  for (const theme of content.ids.themes)
    if (!withdrawn.has(theme)) add(`/compare/${theme}/`, FIXED_PAGES['/compare/']);
  for (const force of content.ids.forces) {
    for (const file of FILES_OF_A_FORCE) add(`/forces/${force}/${file}`);
    for (const [page, ids] of Object.entries(PAGES_OF_A_FORCE))
      add(`/forces/${force}/${page}/`, ids);
    for (const theme of content.ids.themes)
      if (!withdrawn.has(theme)) add(`/forces/${force}/${theme}/`, IDS_OF_THREADS);
  }
  for (const draft of content.drafts) {
    const [page = ''] = addressOf(draft.kind, draft.id).split('#');
    add(page, headingIdsOf(draft));
    if (draft.kind !== 'findings') continue;
    for (const list of listsOf(draft)) add(`/findings/${list}/`);
    for (const page of councilPagesOf(draft, content)) add(page);
  }
  return addresses;
}

/** The lists on which a finding stands. */
function listsOf({ raw }: Draft): string[] {
  const kind = FINDING_KINDS.find((it) => it === raw['kind']);
  const date = typeof raw['date'] === 'string' ? raw['date'].slice(0, 4) : 'undated';
  return [date, ...(kind ? [FINDING_LISTS[kind]] : [])];
}

/** The page of the council in whose area a finding was made. */
function councilPagesOf({ raw }: Draft, { councils }: Content): string[] {
  const { council, forces } = raw;
  const found = councils.filter(
    ({ name, force }) => name === council && Array.isArray(forces) && forces.includes(force),
  );
  return found.map(({ name }) => councilAddress(name));
}

/** The ids that headings of a text become. */
export function headingIdsOf(draft: Draft): string[] {
  const slugger = new GithubSlugger();
  return partsOf(draft, 'heading').map((node) => slugger.slug(wordsOf(node)));
}
