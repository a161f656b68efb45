/** Where the site is served: Netlify sets URL. */
export const ADDRESS = process.env['URL'] ?? 'https://lines-of-enquiry.example';

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
   * Begins the ids of what feeds tell: a domain and a day on which it was ours (RFC 4151). FEED_TAG keeps it when the site
   * moves to another domain, where a reader's program would take everything for new.
   */
  tag: `tag:${process.env['FEED_TAG'] ?? `${new URL(ADDRESS).hostname},2026-11-24`}:`,
} as const;

/** Where a reader can report an error on a page, without an account. */
export function reportAddress(page: string): string {
  return `/report/?page=${encodeURI(page)}`;
}
