/**
 * Whether a text has every word of a term, or the beginning of it, in any order: how entries are found by title or id.
 * @example hasWords('Minutes of a panel (minutes-2016)', '2016 panel') // true
 */
export function hasWords(text: string, term: string): boolean {
  const said = text.toLowerCase();
  return term
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
