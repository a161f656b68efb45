/** Where forces are compared by their ids, on all themes or on one. It needs no record, so that a browser can use it. */
export function compareAddress(forces: readonly string[], theme?: string): string {
  return `/compare/${theme ? `${theme}/` : ''}#forces=${forces.join(',')}`;
}
