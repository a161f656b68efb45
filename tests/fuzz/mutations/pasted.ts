import { after, inWords, mutation, onBody, onLine, wordsIn, type Mutation } from '../mutation.ts';

const group = 'pasted';

/** What the text of an entry looks like when it was copied from elsewhere. */
const TEXTS: Readonly<Record<string, string>> = {
  'a list with dashes': '– late\n– lost',
  'a list of the second level': 'o\tlate\no\tlost',
  'a list with ticks': '✓ late\n✓ lost',
  'a list by letters': 'a) late\nb) lost',
  'a list by letters in brackets': '(i) late\n(ii) lost',
  'a list that goes on': 'It was:\n2. late\n3. lost',
  'columns of a spreadsheet': 'Year\tLate\n2019\t12',
  'lines of a table as text': 'Year,Late\n2019,12\n2020,13',
  'the number of a note': 'It was late [12].',
  'the raised number of a note': 'It was late.¹²',
  'a note of another kind': 'It was late.^[On page 4]',
  'letters of another code': 'The forceâ€™s notices were late.',
  'accents of another code': 'At TÅ· Gwyn, a cafÃ©.',
  'pounds of another code': 'It cost Â£5.',
  'a word divided at the end of a line': 'The no-\ntices were late.',
  'the number of a page': '12',
  'the number of a page of many': 'Page 3 of 12',
  'a word twice': 'It went to the the council.',
  'a mark of a writing machine': 'It was late【4†source】.',
  'another mark of a writing machine': 'It was late :contentReference[oaicite:0]{index=0}.',
  'words of a writing machine': 'As an AI language model, I cannot say.',
  'an answer of a writing machine': 'Sure! Here is the summary:',
  'a style of a word processor': 'p.MsoNormal { margin: 0cm; }',
  'bold type for a heading': '**What was found**',
  'a link as in a wiki': 'See [[Kent]].',
  'marked words': 'It was ==late==.',
  'a box of another program': ':::note\nLate.\n:::',
  'a box as on GitHub': '> [!NOTE]\n> It was late.',
  'a smile by its name': 'It was late :smile:.',
  'a place for a program': 'It was {{ late }}.',
  'a multiplication': 'That is 2*3*4 notices.',
  'a minus': '- 5 degrees',
  'a number that begins a sentence': '12. notices were late.',
  'a table with a cell too many': '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
  'a table with a cell too few': '| a | b |\n|---|---|\n| 1 |',
  'a table without names': '| a | |\n|---|---|\n| 1 | 2 |',
  'a word without end': 'a'.repeat(400),
  'signs without end': '<'.repeat(5_000),
  'backslashes without end': '\\'.repeat(5_000),
  'half of a conflict': '>>>>>>> change',
  'the middle of a conflict': 'One.\n\n=======\n\nTwo.',
  'the base of a conflict': '||||||| base',
  'two headings of the same words': '## Late\n\nOne.\n\n## Late\n\nTwo.',
  'a heading as long as a paragraph': `## ${'late '.repeat(40)}\n\nText.`,
  'a heading with a colon': '## What was found:\n\nText.',
  'a tag of a component with a space': '< Source id="x" />',
};
const FINE: Readonly<Record<string, string>> = {
  'a dash in a sentence': 'It was late – or lost – in 2019.',
  'a list by numbers': 'It was:\n\n1. late\n2. lost',
  'units with raised numbers': 'An area of 12 km².',
  'a rule': 'One.\n\n---\n\nTwo.',
  'curly quotes': 'It was “late”, and the force’s own.',
  'a no-break space': 'On page\u00a04.',
  'two spaces after a full stop': 'It was late.  It was lost.',
  'a percent sign': 'It was 12% in 2019.',
  'a range of years': 'In 2018/19 and 2019–20.',
  'had had': 'It had had an effect.',
  'figures with commas': 'There were 12,000 and 13,000.',
};

/** What stands in a field when it was copied from elsewhere. */
const VALUES: Readonly<Record<string, (text: string) => string>> = {
  'a tab in a field': (text) => JSON.stringify(text.replace(' ', '\t')),
  'a second line in a field': (text) => JSON.stringify(text.replace(' ', '\n')),
  'two spaces in a field': (text) => text.replace(' ', '  '),
  'another space in a field': (text) => text.replace(' ', '\u00a0'),
  'a wide space in a field': (text) => text.replace(' ', '\u3000'),
  'a backslash in a field': (text) => text.replace(' ', '\\n'),
  'a comma at the end': (text) => `${text},`,
  'a sign of a table at the end': (text) => `${text} |`,
  'cut off with dots': (text) => `${text}…`,
  'a bracket alone': (text) => `${text} (late`,
  'a quotation mark alone': (text) => `${text}"`,
  'a curly quotation mark alone': (text) => `“${text}`,
  'backticks round a value': (text) => `"\`${text.replaceAll('"', '')}\`"`,
  'letters of another code in a field': (text) => `${text} in the forceâ€™s area`,
  'a word twice in a field': (text) => `${text} of of it`,
  'an error of a spreadsheet': () => '"#REF!"',
  'an object of a program': () => '"[object Object]"',
  'a place for a program in a field': () => '"{{ title }}"',
  'question marks in a field': (text) => `${text} ??`,
  'a note to oneself': (text) => `${text} (check)`,
  pending: () => 'pending',
  'as above': () => 'as above',
  'a word without end in a field': () => 'a'.repeat(80),
};

const isPlain = (text: string) => !/[:#"'[\]{}&*!|>%@`,]/.test(text) && text.length < 60;

/** What comes from Word, Excel, PDF, e-mails, telephones and writing machines. */
export const PASTED_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(TEXTS).map(([name, text]) => after(group, name, text)),
  ...Object.entries(FINE).map(([name, text]) => after(group, name, text, { expects: 'harmless' })),
  ...Object.entries(VALUES).map(([name, change]) =>
    mutation(group, name, (entry, chance) =>
      onLine(
        entry,
        chance,
        wordsIn(entry).filter(({ value }) => isPlain(value)),
        (line) => `${line.name}: ${change(line.value)}`,
      ),
    ),
  ),
  ...['2019', '0123', '1:30', '1e3', 'no', '3.10'].map((value) =>
    inWords(group, `the number ${value} for words`, () => value, {
      kinds: ['findings'],
      expects: 'harmless',
      // A headline and an id are no place for a number.
      apply: ({ file, text }) => {
        const changed = text.replace(/^locator: .*$/m, `locator: ${value}`);
        return changed === text || value === 'no' ? undefined : { [file]: changed };
      },
    }),
  ),
  mutation(
    group,
    'a list with stars',
    (entry) => onBody(entry, (body) => `${body}\n\n* late\n* lost`),
    { expects: 'harmless' },
  ),
];
