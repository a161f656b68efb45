import type { RuleInfo } from '../problem.ts';

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
} as const satisfies Record<string, RuleInfo>;
