import { expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

test('what stands for something else is named, each with where it is set', () => {
  expect(
    placeholdersIn({
      site: 'https://lines-of-enquiry.example',
      repository: 'https://github.com/lines-of-enquiry/lines-of-enquiry',
      owners: '* @lines-of-enquiry/editors\n',
    }),
  ).toEqual([
    'the address of the site (URL is https://lines-of-enquiry.example)',
    'the repository (REPOSITORY_URL is https://github.com/lines-of-enquiry/lines-of-enquiry)',
    'the reviewers (.github/CODEOWNERS)',
  ]);
});

test('where all is set, nothing is said', () => {
  expect(
    placeholdersIn({
      site: 'https://enquiry.org.uk',
      repository: 'https://github.com/somebody/enquiry',
      owners: '* @somebody\n',
    }),
  ).toEqual([]);
});
