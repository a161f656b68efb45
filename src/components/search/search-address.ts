import { slug, writeState } from '@/search/browser/state';
import type { Force, Theme } from '@/record';

/** What a search is narrowed down to. */
interface Narrowed {
  force?: Force;
  theme?: Theme;
  year?: string;
}

/**
 * The address of a search for all findings of a force, a theme, a year, newest first.
 * @example searchAddress({ theme, year: '2025' }) // '/search/?q=&sort=newest&kind=finding&theme=vetting&year=2025'
 */
export function searchAddress({ force, theme, year }: Narrowed): string {
  return `/search/${writeState({
    query: '',
    exactly: false,
    sort: 'newest',
    chosen: {
      kind: ['finding'],
      force: force ? [slug(force.data.name)] : [],
      theme: theme ? [slug(theme.data.name)] : [],
      inspectorate: [],
      year: year ? [year] : [],
      finding: [],
    },
  })}`;
}
