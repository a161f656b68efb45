/**
 * Parts in one line with a dot between them, empty ones left out. A line that wraps keeps its dot at its end: none
 * stands at the beginning of the next.
 */
export function inOneLine(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join('\u00a0· ');
}
