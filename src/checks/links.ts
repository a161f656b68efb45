import type { EntryData, Kind } from '../schemas/index.ts';
import type { Path } from './yaml.ts';

/** The ways to the texts inside a type, with `*` for each item of a list: `grades.*.source`. */
type WayTo<T> =
  NonNullable<T> extends readonly (infer Item)[]
    ? Step<'*', Item>
    : NonNullable<T> extends object
      ? {
          [Key in keyof NonNullable<T> & string]: Step<Key, NonNullable<T>[Key]>;
        }[keyof NonNullable<T> & string]
      : never;
type Step<Key extends string, T> =
  NonNullable<T> extends string
    ? Key
    : NonNullable<T> extends object
      ? `${Key}.${WayTo<T>}`
      : never;

/** Which fields of which kind name another entry, and of what kind that entry is. */
export const LINKS: { readonly [K in Kind]: { readonly [Way in WayTo<EntryData<K>>]?: Kind } } = {
  forces: {
    'oversight.*.source': 'sources',
    'oversight.*.holders.*.source': 'sources',
    'status.*.source': 'sources',
    'status.*.endSource': 'sources',
  },
  inspections: {
    'forces.*': 'forces',
    'grades.*.force': 'forces',
    'grades.*.source': 'sources',
    follows: 'inspections',
    source: 'sources',
    'alsoIn.*': 'sources',
  },
  findings: {
    inspection: 'inspections',
    'forces.*': 'forces',
    theme: 'themes',
    source: 'sources',
    'alsoIn.*.source': 'sources',
    'followsUp.*.finding': 'findings',
  },
  responses: {
    'forces.*': 'forces',
    inspection: 'inspections',
    'findings.*': 'findings',
    source: 'sources',
  },
  panels: { force: 'forces', 'themes.*': 'themes', 'sources.*': 'sources' },
  themes: { 'sources.*': 'sources' },
  questions: { theme: 'themes', source: 'sources' },
  guidance: { 'themes.*': 'themes', 'sources.*': 'sources' },
  glossary: { source: 'sources' },
  sources: {},
  events: {
    'forces.*': 'forces',
    'themes.*': 'themes',
    inspection: 'inspections',
    panel: 'panels',
    source: 'sources',
  },
};

/** The id of another entry, and where it is named. */
export interface Link {
  to: Kind;
  id: string;
  path: Path;
}

/**
 * The links in the fields of an entry. It takes the fields as they were written, for those of
 * an entry with a mistake elsewhere count as well.
 */
export function linksOf(kind: Kind, raw: unknown): Link[] {
  return Object.entries(LINKS[kind]).flatMap(([way, to]) =>
    follow(raw, way.split('.')).map(({ id, path }) => ({ to, id, path })),
  );
}

function follow(value: unknown, way: string[], path: Path = []): { id: string; path: Path }[] {
  const [step, ...rest] = way;
  if (step === undefined) return typeof value === 'string' ? [{ id: value, path }] : [];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => follow(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return follow((value as Record<string, unknown>)[step], rest, [...path, step]);
}
