import { fieldsIn, inLines, inWords, linesIn, type Line, type Mutation } from '../mutation.ts';

const group = 'fields';

/** A mutation of one of the fields that fit. */
function field(
  name: string,
  fits: (line: Line) => boolean,
  change: (line: Line) => string | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  return inLines(group, name, (entry) => linesIn(entry).filter(fits), change, more);
}

const words = inWords.bind(undefined, group);

const any = () => true;
const REQUIRED =
  /^(headline|inspection|theme|kind|source|locator|title|name|term|question|what|publisher|inspectorate|programme|from|by|panel|force|form|when|topic|documented|meaning|why|description|author|for|read|nation)$/;
const required = ({ name }: Line) => REQUIRED.test(name);
const CHOICE = /^(kind|inspectorate|programme|form|documented|read|nation|copy|for)$/;
const DATE = /^(date|published|accessed|reviewed|reviewBy|checked|added)$/;
const dated = ({ name, value }: Line) => DATE.test(name) && /^\d{4}/.test(value);
const ID = /^(inspection|theme|source|force)$/;

/** What befalls fields of any kind of entry. */
export const FIELD_MUTATIONS: readonly Mutation[] = [
  field('a required field is left out', required, () => ''),
  field('a required field has no value', required, ({ name }) => `${name}:`),
  field(
    'a name with two letters swapped',
    required,
    ({ name, value }) => `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}x: ${value}`,
  ),
  field(
    'a name with a capital',
    any,
    ({ name, value }) => `${name[0]!.toUpperCase()}${name.slice(1)}: ${value}`,
  ),
  field('a field twice', any, ({ whole }) => `${whole}\n${whole}`),
  field('a field nobody knows', any, ({ whole }) => `${whole}\nnotes: to be looked at`),
  field(
    'a value not in the list',
    ({ name }) => CHOICE.test(name),
    ({ name, value }) => `${name}: ${value}s`,
  ),
  field(
    'a choice with a capital',
    ({ name, value }) => CHOICE.test(name) && /^[a-z]/.test(value),
    ({ name, value }) => `${name}: ${value.toUpperCase()}`,
  ),
  field(
    'an id with a letter missing',
    ({ name }) => ID.test(name),
    ({ name, value }) => `${name}: ${value.slice(0, -1)}`,
  ),
  field(
    'an id with capitals and spaces',
    ({ name }) => ID.test(name),
    ({ name, value }) => `${name}: ${value.toUpperCase().replaceAll('-', ' ')}`,
  ),
  field(
    'an id as a file name',
    ({ name }) => ID.test(name),
    ({ name, value }) => `${name}: ${value}.md`,
  ),
  field('a list of dates', dated, ({ name, value }) => `${name}: [${value}]`),
  field('a British date', dated, ({ name }) => `${name}: 25/10/2016`),
  field('a date in words', dated, ({ name }) => `${name}: 25 October 2016`),
  field('a day that does not exist', dated, ({ name }) => `${name}: 2016-02-30`),
  field('a date without its zero', dated, ({ name }) => `${name}: 2016-2-3`),
  field('a date in the future', dated, ({ name }) => `${name}: 2077-01-01`, {
    kinds: ['findings', 'inspections', 'responses', 'panels', 'sources', 'forces'],
    showsElsewhere: true,
  }),
  field('a date before the inspectorates', dated, ({ name }) => `${name}: 1916-10-25`, {
    kinds: ['findings', 'inspections', 'responses', 'panels'],
    showsElsewhere: true,
  }),
  field('null in a required field', required, ({ name }) => `${name}: null`),
  field('a group for a text', required, ({ name, value }) => `${name}:\n  text: ${value}`),
  field('a tilde for a text', required, ({ name }) => `${name}: ~`),
  words('TBC.', () => 'TBC.'),
  words('tbc in small letters', () => 'tbc'),
  words('to be confirmed', () => 'To be confirmed'),
  words('question marks', () => '"???"'),
  words('a dash', () => '"-"'),
  words('n/a', () => 'n/a'),
  words('xxx', () => 'xxx'),
  words('no', () => 'no'),
  words('nobody', () => 'Nobody'),
  words('an empty text', () => '""'),
  words('spaces only', () => '"   "'),
  words('curly quotes round a value', (text) => `“${text}”`),
  words('curly single quotes round a value', (text) => `‘${text}’`),
  words(
    '20,000 characters',
    (text) => `"${`${text.replaceAll('"', '')} `.repeat(20_000 / (text.length + 1)).trim()}"`,
  ),
  words('a space at the end, in quotes', (text) => `"${text.replaceAll('"', '')} "`),
  words('a list for a text', (text) => `["${text.replaceAll('"', '')}"]`),
  words('an emoji', (text) => `"👮 ${text.replaceAll('"', '')}"`, { expects: 'harmless' }),
  words('single quotes', (text) => `'${text.replaceAll("'", "''")}'`, { expects: 'harmless' }),
  words('folded text', (text) => `>-\n  ${text}`, { expects: 'harmless' }),
  words('literal text', (text) => `|\n  ${text}`),
  words('HTML', (text) => `"<b>${text.replaceAll('"', '').slice(0, 60)}</b>"`),
  words('Markdown', (text) => `"**${text.replaceAll('"', '').slice(0, 60)}**"`),
  words('the beginning of a formula', (text) => `"=${text.replaceAll('"', '')}"`),
  words('an officer by rank and surname', () => 'DI Smith said that notices were sent'),
  words('an officer by rank and name', () => 'Detective Sergeant Ann Jones said so'),
  {
    group,
    name: 'an optional field without a value',
    expects: 'caught',
    kinds: ['findings', 'inspections', 'panels', 'sources', 'glossary'],
    apply: (entry, chance) => {
      const optional = {
        findings: 'claimedBy',
        inspections: 'scope',
        panels: 'outcome',
        sources: 'note',
        glossary: 'abbreviation',
      };
      const name = optional[entry.kind as keyof typeof optional];
      if (new RegExp(`^${name}:`, 'm').test(fieldsIn(entry))) return undefined;
      const value = chance.oneOf([`${name}:`, `${name}: ""`, `${name}: null`]);
      return {
        [entry.file]:
          entry.text.replace(/\nsources?:/, (it) => `\n${value}${it}`) === entry.text
            ? entry.text.replace(/^title:/m, `${value}\ntitle:`)
            : entry.text.replace(/\nsources?:/, (it) => `\n${value}${it}`),
      };
    },
  },
];
