/** What a reader has chosen to compare, as the part of the address after # holds it. */
export interface Choice {
  /** Ids of forces in the order chosen; none means all. */
  forces: readonly string[];
  /** The one theme asked for, which has a page of its own; null for all. */
  theme: string | null;
  /** Whether the address names something that is not on the page. */
  hasUnknown: boolean;
}

/** Every id that an entry has or had, with the one it has now. */
export type Known = ReadonlyMap<string, string>;

/**
 * Reads what stands after # in an address. Anybody can write one, so only ids that the page itself has are taken from it.
 * @example readChoice('#forces=kent,essex&theme=missing-children', forces, themes)
 */
export function readChoice(fragment: string, forces: Known, themes: Known): Choice {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const named = (given.get('forces') ?? '').toLowerCase().split(',').filter(Boolean);
  const theme = given.get('theme')?.toLowerCase() ?? null;
  const found = named.flatMap((id) => forces.get(id) ?? []);
  const foundTheme = themes.get(theme ?? '') ?? null;
  return {
    forces: [...new Set(found)],
    theme: foundTheme,
    hasUnknown: found.length < named.length || (theme !== null && foundTheme === null),
  };
}

/** The part of an address that holds chosen forces; empty for all of them. */
export function writeForces(forces: readonly string[]): string {
  return forces.length > 0 ? `#forces=${forces.join(',')}` : '';
}

const AND = new Intl.ListFormat('en-GB');

/** What is shown, as a reader hears it. */
export function choiceInWords(chosen: readonly string[], all: number, hasUnknown: boolean): string {
  const shown =
    chosen.length === 0
      ? `No force is chosen, so the table has all ${all}: choose some to see them side by side.`
      : `Shown: ${AND.format(chosen)}, of ${all} forces.`;
  return hasUnknown ? `${shown} The address names something that is not on this page.` : shown;
}
