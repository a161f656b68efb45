/**
 * Addresses of the links in some built HTML that lead off the site, in the order of the text:
 * on paper a link is a number, and this is the list of what the numbers mean.
 */
export function externalAddresses(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="(https?:[^"]+)"/g)].map((match) =>
    match[1]!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
