import type { RuleInfo } from '../problem.ts';

/** What can be wrong with one field, as the schema of its kind knows it. */
export const FIELDS = {
  missing: {
    slug: 'missing-field',
    title: 'A field is missing',
    why: 'A page would show a gap, or say less than a reader needs to trust it.',
    fix: 'Add the field.',
  },
  unknown: {
    slug: 'unknown-field',
    title: 'A field that the kind does not have',
    why: 'A misspelt field is not read, so what it says would be lost without a word.',
    fix: 'Correct its name, or take it out.',
  },
  type: {
    slug: 'wrong-type',
    title: 'A value of the wrong type',
    why: 'A list read as a text, or a text as a number, comes out wrong on the page.',
    fix: 'Write it as shown.',
  },
  date: {
    slug: 'impossible-date',
    title: 'A date that does not exist',
    why: 'A build turns 31 February into 3 March without a word, and every finding wears its date.',
    fix: 'Correct the date; write only as much of it as is known.',
  },
  choice: {
    slug: 'not-allowed',
    title: 'A value that is not in the list',
    why: 'Filters, headings and downloads know only the values in the list.',
    fix: 'Choose one from the list.',
  },
  long: {
    slug: 'too-long',
    title: 'A value that is too long',
    why: 'A line in a list has to be taken in at a glance.',
    fix: 'Shorten it.',
  },
  short: {
    slug: 'too-short',
    title: 'A value that is empty or too short',
    why: 'An empty value looks like an answer and is none.',
    fix: 'Complete it.',
  },
  form: {
    slug: 'wrong-form',
    title: 'A value of the wrong form',
    why: 'Ids and addresses work only when every letter is right.',
    fix: 'Write it as shown.',
  },
} as const satisfies Record<string, RuleInfo>;
