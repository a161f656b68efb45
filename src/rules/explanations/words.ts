import type { Explanation } from '../../loader/mistakes.ts';

/** What can be wrong with the words of an entry. */
export const WORDS = {
  'empty-body': {
    slug: 'empty-body',
    title: 'An entry without its text',
    why: 'The fields say what an entry is about; what it has to say stands in its text.',
    fix: 'Write the text below the second line ---.',
    allowed: 'at least one sentence below the fields',
    example: 'Ofsted found in 2016 that notices took a week to arrive.',
  },
  'long-body': {
    slug: 'long-body',
    title: 'A finding too long to be one claim',
    why: 'One finding is one claim; a long one holds two, of which one would not be found.',
    fix: 'Shorten it, or make two findings of it.',
    allowed: 'at most 120 words',
    example: 'Ofsted found in 2016 that notices took a week to arrive.',
  },
  'repeated-headline': {
    slug: 'repeated-headline',
    title: 'A text that only repeats its headline',
    why: 'The page would say the same sentence twice, and nothing of what the source says besides.',
    fix: 'Say who found it, when, where and with what figures.',
    allowed: 'a text that adds to the headline',
    example: 'Ofsted found in 2016 that 12 of 40 notices took a week to arrive.',
  },
  placeholder: {
    slug: 'placeholder',
    title: 'A word put in to be replaced',
    why: 'It was meant to be replaced before anybody reads it.',
    fix: 'Write the text, or take the field out.',
    allowed: 'the text itself',
    example: 'locator: page 4, paragraph 2',
  },
  'quoted-value': {
    slug: 'quoted-value',
    title: 'Quotation marks round a whole value',
    why: 'They would be shown, as if the record quoted somebody, and sort the entry under a mark.',
    fix: 'Take them out.',
    allowed: 'values without quotation marks of their own',
    example: 'name: Kent Police',
  },
  'field-markup': {
    slug: 'field-markup',
    title: 'Markdown or HTML in a field',
    why: 'Fields are shown as plain words, so that the reader would see the signs.',
    fix: 'Write plain words; put what needs Markdown into the text below the fields.',
    allowed: 'plain words',
    example: 'headline: Notices about children were sent late',
  },
  'long-quotation': {
    slug: 'long-quotation',
    title: 'A quotation of more than four words',
    why: 'The record is in our own words; a longer quotation copies those of others.',
    fix: 'Say it in other words, without quotation marks.',
    allowed: 'at most four words in quotation marks',
    example: 'Inspectors called the notices "often too late".',
  },
  'named-officer': {
    slug: 'named-officer',
    title: 'An officer below chief officer rank by name',
    why: 'The record is about forces. Officers below chief officer rank are not named in it.',
    fix: 'Leave the name out and keep the rank or the role: "a detective superintendent said".',
    allowed: 'names of assistant chief constables and above, of commissioners and of ministers',
    example: 'A detective superintendent said that notices were late.',
  },
} as const satisfies Record<string, Explanation>;
