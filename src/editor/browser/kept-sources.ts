import type { KnownSource, KnownSources } from './known-sources.ts';

/** Under this name the browser keeps the titles of new sources until the site has them. */
const NAME = 'new-sources';

/** The new sources that were saved in this browser and are not published yet. Empty where it keeps nothing. */
export function keptSources(published: KnownSources): KnownSource[] {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? '[]') as KnownSource[];
    return kept.filter(({ id }) => !published.has(id));
  } catch {
    return [];
  }
}

/** Keeps the sources that are known and not published. */
export function keepSources(known: KnownSources): void {
  const unpublished = [...known.values()].filter(
    ({ title, isPublished }) => title !== undefined && !isPublished,
  );
  try {
    localStorage.setItem(NAME, JSON.stringify(unpublished));
  } catch {
    // Without it, a new source is offered by its id alone.
  }
}
