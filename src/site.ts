/** What the site says of itself. */
export const SITE = {
  name: 'Lines of Enquiry',
  tagline:
    'Police child protection in England and Wales: what inspectors found, what happened next, what to ask',
  /** Netlify gives the address of the repository it builds from. */
  repository: (
    process.env['REPOSITORY_URL'] ?? 'https://github.com/lines-of-enquiry/lines-of-enquiry'
  ).replace(/\.git$/, ''),
  /**
   * Begins the ids of what feeds tell (RFC 4151). It stays as it is when the site moves to another domain: a reader's
   * program would take everything for new.
   */
  tag: 'tag:lines-of-enquiry.example,2026-11-24:',
} as const;

/** Where a reader can report an error on a page, without an account. */
export function reportAddress(page: string): string {
  return `/report/?page=${encodeURI(page)}`;
}
