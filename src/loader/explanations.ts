import type { Explanation } from './mistakes.ts';

/** What can be wrong with a file before anything in it has been read. */
export const READING = {
  emptyCollection: {
    slug: 'empty-collection',
    title: 'A kind without entries',
    why: 'A build passes without a word when a folder is missing, and the pages made from it are empty.',
    fix: 'Put the folder back, or add its first entry.',
  },
  unknownFile: {
    slug: 'unknown-file',
    title: 'A file that belongs to no kind',
    why: 'Nothing reads it, so what it says would never reach the site.',
    fix: 'Move it into the folder of its kind, or take it out of content/.',
  },
  wrongPlace: {
    slug: 'wrong-place',
    title: 'A file in the wrong folder',
    why: 'The id of an entry is the path of its file, so a wrong folder makes a wrong address.',
    fix: 'Move the file.',
  },
  fileName: {
    slug: 'file-name',
    title: 'A file name that cannot be an id',
    why: 'The name becomes the address of the page, which has to be easy to say and to type.',
    fix: 'Rename the file.',
  },
  fileEnding: {
    slug: 'file-ending',
    title: 'A file name with the wrong ending',
    why: 'Files with another ending are not read, so the entry would be lost without a word.',
    fix: 'Rename the file.',
  },
  unreadable: {
    slug: 'unreadable',
    title: 'Something that is not a file, or cannot be opened',
    why: 'An entry is one file, which everybody who builds the site has to be able to read.',
    fix: 'Put a plain file in its place.',
  },
  symbolicLink: {
    slug: 'symbolic-link',
    title: 'A symbolic link',
    why: 'A link can lead out of the repository, to what readers of the record cannot check.',
    fix: 'Put the file itself in its place.',
  },
  tooLarge: {
    slug: 'too-large',
    title: 'A file too large to be an entry',
    why: 'An entry is a page or two of words; a larger file is a mistake, or belongs elsewhere.',
    fix: 'Shorten it, or put only what the entry needs into the file.',
  },
  notText: {
    slug: 'not-text',
    title: 'A file that is not plain text',
    why: 'Letters that cannot be read are shown as marks, and break feeds and downloads.',
    fix: 'Save the file as plain text in UTF-8, or type the line again.',
  },
  emptyFile: {
    slug: 'empty-file',
    title: 'An empty file',
    why: 'An entry without fields is most often one whose text was not saved.',
    fix: 'Write the entry, or delete the file.',
  },
} as const satisfies Record<string, Explanation>;

/** What can be wrong with the way an entry is written, before its fields are looked at. */
export const PARSING = {
  frontMatter: {
    slug: 'front-matter',
    title: 'Fields that are not between two lines of ---',
    why: 'Without both lines the fields are taken for text, and the entry seems to have none.',
    fix: 'Begin the file with a line ---, and put another after the last field.',
  },
  yaml: {
    slug: 'yaml',
    title: 'Fields that cannot be read',
    why: 'One misplaced sign can turn a field into another, or hide all that follow.',
    fix: 'Write one "field: value" on each line, and put the value in double quotes if in doubt.',
  },
  duplicateKey: {
    slug: 'duplicate-field',
    title: 'A field that is there twice',
    why: 'Only one of the two would be used, and nobody could say which.',
    fix: 'Keep one of them.',
  },
  alias: {
    slug: 'yaml-alias',
    title: 'An anchor or an alias (& or *)',
    why: 'A value written once and used twice is hard to follow, and can be used to stall the check.',
    fix: 'Write the value out, or put it in double quotes if it begins with & or *.',
  },
} as const satisfies Record<string, Explanation>;

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
  dangling: {
    slug: 'dangling-id',
    title: 'An id that no entry has',
    why: 'A build passes without a word, and the reader meets a gap where the other entry should be.',
    fix: 'Correct the id, or add the entry.',
  },
} as const satisfies Record<string, Explanation>;
