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

/** Where an editor can change the file of an entry, in the browser. */
export function editAddress(file: string): string {
  return `${SITE.repository}/edit/main/${file}`;
}

/** Where a reader can report an error on a page. */
export function reportAddress(page: string): string {
  const query = new URLSearchParams({ template: 'error.yml', title: `Error on ${page}`, page });
  return `${SITE.repository}/issues/new?${query}`;
}
