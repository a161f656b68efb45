/** Where the site is, as its host tells every build; the same as in astro.config.mjs. */
const SITE = process.env['URL'] ?? 'https://lines-of-enquiry.example';

/** The page on the site where a rule is explained. */
export function pageOfRule(slug: string): string {
  return new URL(`/about/rules/${slug}/`, SITE).href;
}
