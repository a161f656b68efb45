import type { Citation, Finding } from './types.ts';

/** The source of a finding first, then the other places where the claim is made. */
export function citationsOf(finding: Finding): Citation[] {
  return [{ source: finding.source, locator: finding.data.locator }, ...finding.alsoIn];
}
