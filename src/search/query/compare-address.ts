/** Where forces are compared, on one theme or on all. */
export function compareAddress(forces: readonly string[], theme?: string): string {
  return `/compare/#forces=${forces.join(',')}${theme ? `&theme=${theme}` : ''}`;
}
