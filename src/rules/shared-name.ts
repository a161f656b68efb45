import type { Content, Entry } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import type { Path } from '../loader/yaml.ts';
import { normalised, quote } from '../loader/words.ts';
import { infoOf, type Kind } from '../schemas/index.ts';
import { isCopy } from './group.ts';
import type { Rule } from './rule.ts';

/** A name, a code or an address by which an entry is looked up, and where it stands. */
interface Name {
  name: string;
  path: Path;
}

export const rule: Rule = {
  slug: 'shared-name',
  *check({ valid }) {
    yield* sharedAmong(valid.forces, ({ data: { name, shortName, aliases, ons, website } }) => [
      { name, path: ['name'] },
      { name: shortName, path: ['shortName'] },
      ...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] })),
      { name: ons, path: ['ons'] },
      { name: website, path: ['website'] },
    ]);
    // Two terms may well share a word by which people search, but not what they are called.
    yield* sharedAmong(valid.glossary, ({ data: { term, abbreviation } }) => [
      { name: term, path: ['term'] },
      ...(abbreviation === undefined ? [] : [{ name: abbreviation, path: ['abbreviation'] }]),
    ]);
  },
};

function* sharedAmong<K extends Kind>(
  entries: Content['valid'][K],
  namesOf: (entry: Entry<K>) => Name[],
): Iterable<Found> {
  const owners = new Map<string, { entry: Entry<K>; path: Path }>();
  for (const entry of (entries as readonly Entry<K>[]).filter(isStanding)) {
    for (const { name, path } of namesOf(entry)) {
      const key = normalised(name);
      const owner = owners.get(key);
      owners.set(key, owner ?? { entry, path });
      // Two full names that are the same are told for both.
      const isFullName = (it: Path) => String(it) === infoOf(entry.kind).title;
      if (!owner || isCopy(owner.entry, entry) || (isFullName(path) && isFullName(owner.path)))
        continue;
      yield {
        ...entry.at(...path),
        message: `${quote(name)} already stands for another ${infoOf(entry.kind).one}, in ${owner.entry.file}.`,
        allowed: `names that stand for one ${infoOf(entry.kind).one} alone`,
      };
    }
  }
}

function isStanding({ raw }: Entry<Kind>): boolean {
  return raw['withdrawn'] === undefined;
}
