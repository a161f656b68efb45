import { slug, writeState } from '@/search/browser/state';
import { labels, type Force, type Theme } from '@/record';
import type { FindingKind } from '@/schemas';

/** What a search is narrowed down to. */
interface Narrowed {
  force?: Force;
  theme?: Theme;
  years?: readonly string[];
  findingKind?: FindingKind;
}

/**
 * The address of a search for all findings of a force, a theme, years or a kind, newest first.
 * @example searchAddress({ theme, years: ['2025'] }) // '/search/?q=&sort=newest&kind=finding&theme=vetting&year=2025'
 */
export function searchAddress({ force, theme, years = [], findingKind }: Narrowed): string {
  return `/search/${writeState({
    query: '',
    exactly: false,
    sort: 'newest',
    chosen: {
      kind: ['finding'],
      force: force ? [slug(force.data.name)] : [],
      theme: theme ? [slug(theme.data.name)] : [],
      inspectorate: [],
      year: years,
      finding: findingKind ? [slug(labels.FINDING_KIND[findingKind].heading)] : [],
    },
  })}`;
}
