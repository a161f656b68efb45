/** What the site says of itself. */
export const SITE = {
  name: 'Lines of Enquiry',
  tagline:
    'Police child protection in England and Wales: what inspectors found, what happened next, what to ask',
  /** Netlify gives the address of the repository it builds from. */
  repository: (
    process.env['REPOSITORY_URL'] ?? 'https://github.com/lines-of-enquiry/lines-of-enquiry'
  ).replace(/\.git$/, ''),
} as const;

/** Where a reader can report an error on a page, without an account. */
export function reportAddress(page: string): string {
  return `/report/?page=${encodeURI(page)}`;
}
