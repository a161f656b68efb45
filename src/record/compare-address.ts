/** Where forces are compared by their ids, on all themes or on one. It needs no record, so that a browser can use it. */
export function compareAddress(forces: readonly string[], theme?: string): string {
  const page = theme ? `/compare/${theme}/` : '/compare/';
  return forces.length > 0 ? `${page}#forces=${forces.join(',')}` : page;
}
