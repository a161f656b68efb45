import { expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

test('what stands for something else is named, each with where it is set', () => {
  expect(
    placeholdersIn({
      site: 'https://lines-of-enquiry.example',
      repository: 'https://github.com/lines-of-enquiry/lines-of-enquiry',
      feedTag: undefined,
      owners: '* @lines-of-enquiry/editors\n',
    }),
  ).toEqual([
    'the address of the site (URL is https://lines-of-enquiry.example)',
    'the repository (REPOSITORY_URL is https://github.com/lines-of-enquiry/lines-of-enquiry)',
    'the ids in feeds (FEED_TAG is not set, so they begin with tag:lines-of-enquiry.example,2026-11-24)',
    'the reviewers (.github/CODEOWNERS)',
  ]);
});

test('where all is set, nothing is said', () => {
  expect(
    placeholdersIn({
      site: 'https://enquiry.org.uk',
      repository: 'https://github.com/somebody/enquiry',
      feedTag: 'enquiry.org.uk,2027-01-04',
      owners: '* @somebody\n',
    }),
  ).toEqual([]);
});
