import { infoOf, KINDS, type Kind } from '../schemas/index.ts';

/** Entries with their fields, by kind. */
type Entries = Readonly<Record<Kind, readonly { data: object }[]>>;

/** The kinds of entry in which a title may stand for two, so that who chooses one has to see its id as well. */
export function kindsWithSharedTitles(entries: Entries): Set<Kind> {
  const shared = KINDS.filter((kind) => {
    const titles = entries[kind].map(
      ({ data }) => (data as Record<string, unknown>)[infoOf(kind).title],
    );
    return new Set(titles).size < titles.length;
  });
  return new Set(shared);
}
