import { FIELDS } from '../loader/explanations.ts';
import type { Explanation } from '../loader/mistakes.ts';

/** What each rule of the record says to an editor, in the order in which the rules apply. */
export const EXPLANATIONS = {
  'duplicate-id': {
    slug: 'duplicate-id',
    title: 'Two files with one id',
    why: 'Both make the same address, so one of them would be lost; for equal files without a word.',
    fix: 'Keep one file, or give one of them another name.',
  },
  'copied-file': {
    slug: 'copied-file',
    title: 'Two files that are equal',
    why: 'A copy that was to be changed and was not would be counted as a second entry.',
    fix: 'Delete the copy, or write what it was made for.',
  },
  'wrong-folder': {
    slug: 'wrong-folder',
    title: 'A finding in the folder of another inspection',
    why: 'The folder is part of the address; a finding filed elsewhere is cited to the wrong report.',
    fix: 'Move the file, or correct the field.',
  },
  'former-id': {
    slug: 'former-id',
    title: 'A former id that is in use',
    why: 'The old address can lead to one page only: to this entry, or to the one that has the id now.',
    fix: 'Take it out of "formerIds", or give the other entry another name.',
  },
  'dangling-id': FIELDS.dangling,
  'repeated-id': {
    slug: 'repeated-id',
    title: 'An id twice in one list',
    why: 'The page would show the same entry twice, and counts would be wrong.',
    fix: 'Take one of them out.',
  },
  'uncited-source': {
    slug: 'uncited-source',
    title: 'A source that nobody cites',
    why: 'The list of sources says what the record rests on; a source without a claim says nothing.',
    fix: 'Cite it where its claim is made, or delete the file.',
  },
  'unreadable-text': {
    slug: 'unreadable-text',
    title: 'A text that cannot be read',
    why: 'In an article < and { begin a component or a command, and one that is not closed stops all.',
    fix: 'Close the component, or write \\< and \\{ for the plain signs.',
  },
  'raw-html': {
    slug: 'raw-html',
    title: 'HTML in the text',
    why: 'HTML can carry scripts and trackers, so it is taken out, with what stands in it.',
    fix: 'Write it in Markdown; write a plain < as \\<.',
  },
  'unsafe-link': {
    slug: 'unsafe-link',
    title: 'A link that may do harm or lead nowhere',
    why: 'A link can run a script, and a picture from elsewhere tells its owner who reads the page.',
    fix: 'Link to a page on the web or on this site, or take the link out.',
  },
  'dangling-link': {
    slug: 'dangling-link',
    title: 'A link to an entry that is not there',
    why: 'The reader would meet a page that says "not found".',
    fix: 'Correct the address.',
  },
  'heading-level': {
    slug: 'heading-level',
    title: 'A heading of the wrong level',
    why: 'The title of a page is its only first heading; who listens to a page finds the way by levels.',
    fix: 'Begin with ##, and go down one level at a time.',
  },
  'picture-without-words': {
    slug: 'picture-without-words',
    title: 'A picture that is not put into words',
    why: 'Who cannot see a picture, or prints without it, is to know what it shows.',
    fix: 'Write between the brackets what the picture shows: ![A map of forces](/map.png).',
  },
  'mdx-code': {
    slug: 'mdx-code',
    title: 'Program code in an article',
    why: 'Code in an article runs when the site is built, and nobody reviews articles for it.',
    fix: 'Take it out; write a plain { as \\{. The components need no import.',
  },
  'unknown-component': {
    slug: 'unknown-component',
    title: 'A component that does not exist',
    why: 'The build stops at it, and names neither the article nor the line.',
    fix: 'Use one from the list.',
  },
  'component-attributes': {
    slug: 'component-attributes',
    title: 'A component with a word too many or too few',
    why: 'A component without its id shows nothing, and a misspelt word is passed over.',
    fix: 'Write it as shown.',
  },
  'component-in-sentence': {
    slug: 'component-in-sentence',
    title: 'A card in the middle of a sentence',
    why: 'A finding, a question or a note is a block of its own, and breaks the paragraph round it.',
    fix: 'Put it on a line of its own, with an empty line before and after it.',
  },
  'guidance-sources': {
    slug: 'guidance-sources',
    title: 'An article whose list of sources is not what it cites',
    why: 'The list at the end of an article has to be the sources of its claims, no more and no fewer.',
    fix: 'Make the list and the text agree.',
  },
  'guidance-length': {
    slug: 'guidance-length',
    title: 'An article too short or too long',
    why: 'An article is read in ten minutes before a meeting, and has to be worth them.',
    fix: 'Cut it, split it in two, or say more.',
  },
  'empty-body': {
    slug: 'empty-body',
    title: 'An entry without its text',
    why: 'The fields say what an entry is about; what it has to say stands in its text.',
    fix: 'Write the text below the second line ---.',
  },
  'long-body': {
    slug: 'long-body',
    title: 'A finding too long to be one claim',
    why: 'One finding is one claim; a long one holds two, of which one would not be found.',
    fix: 'Shorten it, or make two findings of it.',
  },
  'repeated-headline': {
    slug: 'repeated-headline',
    title: 'A text that only repeats its headline',
    why: 'The page would say the same sentence twice, and nothing of what the source says besides.',
    fix: 'Say who found it, when, where and with what figures.',
  },
  placeholder: {
    slug: 'placeholder',
    title: 'A word put in to be replaced',
    why: 'It was meant to be replaced before anybody reads it.',
    fix: 'Write the text, or take the field out.',
  },
  'long-quotation': {
    slug: 'long-quotation',
    title: 'A quotation of more than four words',
    why: 'The record is in our own words; a longer quotation copies those of others.',
    fix: 'Say it in other words, without quotation marks.',
  },
  'named-officer': {
    slug: 'named-officer',
    title: 'An officer below chief officer rank by name',
    why: 'The record is about forces. Officers below chief officer rank are not named in it.',
    fix: 'Leave the name out and keep the rank or the role: "a detective superintendent said".',
  },
  'same-finding': {
    slug: 'same-finding',
    title: 'Two findings that say the same',
    why: 'One claim counted twice makes a force look worse, or better, than its inspectors said.',
    fix: 'Keep one, and put the source of the other into its "alsoIn".',
  },
  'undated-weakness': {
    slug: 'undated-weakness',
    title: 'A weakness without a date',
    why: 'A weakness without a date reads like the state of today, which nobody may claim.',
    fix: 'Give the date of the inspection or of the source, as exactly as it is known.',
  },
  'unexplained-date': {
    slug: 'unexplained-date',
    title: 'A report without a date and without a reason',
    why: 'The page says that the date is not established; a reader may ask why.',
    fix: 'Give the date, or say in "publishedNote" why it is not known.',
  },
  'date-order': {
    slug: 'date-order',
    title: 'Two dates in the wrong order',
    why: 'A review before publication, or an end before its beginning, means that one date is wrong.',
    fix: 'Correct one of the two.',
  },
  'future-date': {
    slug: 'future-date',
    title: 'A date that has not come yet',
    why: 'The record holds what has happened; a date after its own is a slip of the pen.',
    fix: 'Correct the date.',
  },
  'fifty-six-days': {
    slug: 'fifty-six-days',
    title: 'A 56-day date where the law gives none',
    why: 'Section 55 of the Police Act 1996 binds for reports of the constabulary inspectorate alone, and to 56 days only for those published on or after 2 May 2017.',
    fix: 'Take the deadline out, or correct the inspection.',
  },
  'follow-up': {
    slug: 'follow-up',
    title: 'A follow-up that cannot be one',
    why: '"What happened next" has to come later, and to the same force.',
    fix: 'Correct the id, or take the follow-up out.',
  },
  'inspection-follows': {
    slug: 'inspection-follows',
    title: 'An inspection that follows a later one, or itself',
    why: 'The pages lead from each inspection to the next; a circle would lead nowhere.',
    fix: 'Correct "follows", or take it out.',
  },
  'council-force': {
    slug: 'council-force',
    title: 'A council that another force polices',
    why: 'A reader who looks up a council would be shown findings about another force.',
    fix: 'Correct the council or the forces.',
  },
  'theme-questions': {
    slug: 'theme-questions',
    title: 'A theme with fewer than three questions',
    why: 'A councillor comes for questions to ask, and one or two do not fill an item of a meeting.',
    fix: 'Write further questions, or join the theme to another.',
  },
  'question-addressee': {
    slug: 'question-addressee',
    title: 'A question that does not address the commissioner',
    why: 'A panel scrutinises the commissioner or whoever answers for the force, not the chief constable.',
    fix: 'Ask what the commissioner has asked, been told, done or decided: "When did you last ask ...?"',
  },
} as const satisfies Record<string, Explanation>;

export type RuleSlug = keyof typeof EXPLANATIONS;
