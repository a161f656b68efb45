import type { Explanation } from '../../loader/mistakes.ts';

/** What can be wrong with a link, a picture or an address. */
export const LINKS = {
  'unsafe-link': {
    slug: 'unsafe-link',
    title: 'A link that may do harm or lead nowhere',
    why: 'A link can run a script, and a picture from elsewhere tells its owner who reads the page.',
    fix: 'Link to a page on the web or on this site, or take the link out.',
    allowed: 'addresses that begin with https://, http://, mailto:, / or #; pictures of this site',
    example: '[the report](https://www.gov.uk/report)',
  },
  'unreachable-address': {
    slug: 'unreachable-address',
    title: 'An address that leads no reader anywhere',
    why: 'A source is there to be looked up; an address with a slip in it, or of one machine alone, opens nothing.',
    fix: 'Copy the address from the browser once more.',
    allowed: 'one address as a browser shows it',
    example: 'address: https://www.gov.uk/report',
    isOfAnyField: true,
  },
  'dangling-link': {
    slug: 'dangling-link',
    title: 'A link or a picture that leads nowhere',
    why: 'The reader would meet a page that says "not found", or a page with nothing of what was promised.',
    fix: 'Correct the address.',
    allowed: 'addresses of pages, places and pictures that are there',
    example: '[Kent](/forces/kent/)',
  },
  'broken-link': {
    slug: 'broken-link',
    title: 'A link that is not read as one',
    why: 'The reader would see brackets and an address in place of a link, and could not follow it.',
    fix: 'Write the words in square brackets and, without a space, the address in round ones.',
    allowed: '[words](https://example.org)',
    example: '[the report](https://www.gov.uk/report)',
  },
  'detour-address': {
    slug: 'detour-address',
    title: 'An address that leads round another way',
    why: 'An address from an e-mail, a search or a private folder stops working, opens nothing for others, or tells a company who followed it.',
    fix: 'Open the page, and copy its address from the browser.',
    allowed: 'the address of the page itself',
    example: 'address: https://www.gov.uk/report',
    isOfAnyField: true,
  },
  'link-words': {
    slug: 'link-words',
    title: 'A link whose words do not say where it leads',
    why: 'Whoever listens to a page hears its links alone, one after the other, and "here" says nothing.',
    fix: 'Write between the square brackets what the reader finds there.',
    allowed: 'words that say where the link leads',
    example: 'Read [the report on Kent](https://www.gov.uk/report).',
  },
} as const satisfies Record<string, Explanation>;
