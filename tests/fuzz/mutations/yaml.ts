import { inLines, linesIn, plain, wordsIn, type Line, type Mutation } from '../mutation.ts';

const group = 'YAML';

/** A mutation of the line of a field that holds words. */
function words(
  name: string,
  change: (text: string, line: Line) => string | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  return inLines(group, name, wordsIn, (line) => change(plain(line.value), line), more);
}

function anyLine(
  name: string,
  change: (line: Line) => string | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  return inLines(group, name, linesIn, change, more);
}

const safe = (text: string) => text.replaceAll(/["':#]/g, '');

/** Signs that mean something to YAML, put where an editor means the sign itself. */
export const YAML_MUTATIONS: readonly Mutation[] = [
  words(
    'a hash in an unquoted value',
    (text, { name }) => `${name}: ${safe(text)} #4 about notices`,
  ),
  words('a value that is a hash', (_, { name }) => `${name}: #12`),
  words(
    'a hash in a list without quotes',
    (text, { name }) => `${name}: [${safe(text).replaceAll(',', '')} #4]`,
  ),
  words(
    'a hash in quotes',
    (text, { name }) => (text.length > 70 ? undefined : `${name}: "${safe(text)} #4"`),
    { expects: 'harmless' },
  ),
  anyLine('a remark on a line of its own', ({ whole }) => `# looked at by an editor\n${whole}`, {
    expects: 'harmless',
  }),
  words('a colon and a space', (text, { name }) => `${name}: Kent: ${safe(text)}`),
  words('a quotation mark not closed', (text, { name }) => `${name}: "${safe(text)}`),
  words('a single quotation mark not closed', (text, { name }) => `${name}: '${safe(text)}`),
  words(
    'words after a closing quotation mark',
    (text, { name }) => `${name}: "Late" ${safe(text)}`,
  ),
  words('an at sign first', (text, { name }) => `${name}: @${safe(text)}`),
  words('a percent sign first', (text, { name }) => `${name}: % ${safe(text)}`),
  words('an asterisk first', (text, { name }) => `${name}: *${safe(text)}`),
  words('an ampersand first', (text, { name }) => `${name}: &${safe(text)}`),
  words('an exclamation mark first', (text, { name }) => `${name}: !${safe(text)}`),
  words('a binary tag', (_, { name }) => `${name}: !!binary aGVsbG8=`),
  words('a bracket not closed', (text, { name }) => `${name}: [${safe(text)}`),
  words('a brace not closed', (text, { name }) => `${name}: {${safe(text)}`),
  words('a bar with words behind', (text, { name }) => `${name}: | ${safe(text)}`),
  words('a bar and nothing below', (_, { name }) => `${name}: |`),
  words('no space after the colon', (text, { name }) => `${name}:${safe(text)}`),
  words('no colon', (text, { name }) => `${name} ${safe(text)}`),
  words('an equals sign for a colon', (text, { name }) => `${name} = ${safe(text)}`),
  anyLine('a tab before a field', ({ whole }) => `\t${whole}`),
  anyLine('a space before a field', ({ whole }) => ` ${whole}`, { showsElsewhere: true }),
  anyLine('a no-break space after the colon', ({ name, value }) => `${name}:\u00a0${value}`),
  anyLine('a no-break space before a field', ({ whole }) => `\u00a0${whole}`),
  anyLine('a line of --- among the fields', ({ whole }) => `---\n${whole}`, {
    showsElsewhere: true,
  }),
  anyLine('a bullet before a field', ({ whole }) => `- ${whole}`, { showsElsewhere: true }),
  anyLine('words without a field', ({ whole }) => `${whole}\nThis was looked at.`, {
    showsElsewhere: true,
  }),
  anyLine('smart quotes for quotation marks', ({ name, value }) =>
    value.startsWith('"') ? `${name}: “${plain(value)}”` : undefined,
  ),
  {
    group,
    name: 'the first line --- is left out',
    expects: 'caught',
    apply: ({ kind, file, text }) =>
      kind === 'sources' ? undefined : { [file]: text.replace(/^---\n/, '') },
  },
  {
    group,
    name: 'the second line --- is left out',
    expects: 'caught',
    showsElsewhere: true,
    apply: ({ kind, file, text }) =>
      kind === 'sources' ? undefined : { [file]: text.replace(/\n---\n/, '\n') },
  },
  {
    group,
    name: 'the second line has four hyphens',
    expects: 'caught',
    showsElsewhere: true,
    apply: ({ kind, file, text }) =>
      kind === 'sources' ? undefined : { [file]: text.replace(/\n---\n/, '\n----\n') },
  },
  {
    group,
    name: 'indentation is lost in brackets',
    expects: 'harmless',
    apply: ({ file, text }) => {
      const changed = text.replace(/^(\w+): \[([a-z-]+)\]$/m, '$1: [\n  $2\n  ]');
      return changed === text ? undefined : { [file]: changed };
    },
  },
  {
    group,
    name: 'the file has Windows line ends',
    expects: 'harmless',
    apply: ({ file, text }) => ({ [file]: text.replaceAll('\n', '\r\n') }),
  },
  {
    group,
    name: 'a former id that writes redirects',
    expects: 'caught',
    apply: (entry, chance) => {
      const id = chance.oneOf([
        '"x/ /forces/kent/ 301\\n/* https://evil.example/:splat 301!\\n/y"',
        '""',
        '"*"',
        '"../x"',
        '":splat"',
        'Kent Police',
        '1/2/3',
        '[1]',
        '"a b"',
      ]);
      if (entry.text.includes('formerIds')) return undefined;
      const [first] = linesIn(entry);
      return (
        first && {
          [entry.file]: entry.text.replace(first.whole, () => `formerIds: [${id}]\n${first.whole}`),
        }
      );
    },
  },
];
