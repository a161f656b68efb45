import { FIELDS } from '../../loader/explanations.ts';
import type { Explanation } from '../../loader/mistakes.ts';

/** What can be wrong with the names of entries, and with what names them. */
export const IDS = {
  'duplicate-id': {
    slug: 'duplicate-id',
    title: 'Two files with one id',
    why: 'Both make the same address, so one of them would be lost; for equal files without a word.',
    fix: 'Keep one file, or give one of them another name.',
    allowed: 'one file for each id',
    example: 'content/glossary/strategy-discussion.md',
  },
  'copied-file': {
    slug: 'copied-file',
    title: 'Two files that are equal',
    why: 'A copy that was to be changed and was not would be counted as a second entry.',
    fix: 'Delete the copy, or write what it was made for.',
    allowed: 'each entry once',
    example: 'content/glossary/strategy-discussion.md',
  },
  'wrong-folder': {
    slug: 'wrong-folder',
    title: 'A finding in the folder of another inspection',
    why: 'The folder is part of the address; a finding filed elsewhere is cited to the wrong report.',
    fix: 'Move the file, or correct the field.',
    allowed: 'the name of the folder',
    example: 'inspection: jtai-hounslow',
  },
  'former-id': {
    slug: 'former-id',
    title: 'A former id that is in use',
    why: 'The old address can lead to one page only: to this entry, or to the one that has the id now.',
    fix: 'Take it out of "formerIds", or give the other entry another name.',
    allowed: 'an id that no entry has any more',
    example: 'formerIds: [a-former-name]',
  },
  'reserved-id': {
    slug: 'reserved-id',
    title: 'An id that is taken at its address',
    why: 'Two things at one address: a link to one of them would lead to the other.',
    fix: 'Rename the file.',
    allowed: 'an id that nothing else at the same address has',
    example: 'content/questions/vetting-asked.md',
  },
  'renamed-entry': {
    slug: 'renamed-entry',
    title: 'A file that was renamed',
    why: 'The name of a file is the id by which others name the entry, and the address that readers have kept.',
    fix: 'Give the file its old name back, or write the new id wherever the old one stands.',
    allowed: 'one id for each entry, wherever it is named',
    example: 'formerIds: [missing-children]',
  },
  'dangling-id': FIELDS.dangling,
  'withdrawn-reference': {
    slug: 'withdrawn-reference',
    title: 'An entry that rests on a withdrawn one',
    why: 'What was withdrawn is on no list, so an entry that still names it would lead to nothing that stands.',
    fix: 'Name another entry, take the reference out, or withdraw this entry too.',
    allowed: 'an entry that stands',
    example: 'source: pca-2017-s37',
  },
  'repeated-id': {
    slug: 'repeated-id',
    title: 'An id twice in one list',
    why: 'The page would show the same entry twice, and counts would be wrong.',
    fix: 'Take one of them out.',
    allowed: 'each id once',
    example: 'forces: [kent, surrey]',
  },
  'uncited-source': {
    slug: 'uncited-source',
    title: 'A source that nobody cites',
    why: 'The list of sources says what the record rests on; a source without a claim says nothing.',
    fix: 'Cite it where its claim is made, or delete the file.',
    allowed: 'sources that at least one entry names',
    example: 'source: pca-2017-s37',
  },
} as const satisfies Record<string, Explanation>;
