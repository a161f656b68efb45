import { createHash } from 'node:crypto';
import type { Entry } from '../query/entry.ts';
import type { SearchRecord } from './records.ts';

/** Changes with the records, so that a browser never mixes the numbers of one version with the texts of another. */
export function versionOf(records: readonly SearchRecord[]): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
}

/** The files that results are shown from, by their paths below `/search/entries/`. */
export function entryFiles(records: readonly SearchRecord[]): { path: string; content: string }[] {
  const version = versionOf(records);
  return records.map(({ url, title, line, text }, number) => ({
    path: `${version}-${number}.json`,
    content: JSON.stringify({ url, title, line, text } satisfies Entry),
  }));
}
