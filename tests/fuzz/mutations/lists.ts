import { inLines, linesIn, mutation, type Line, type Mutation } from '../mutation.ts';
import type { SampleEntry } from '../sample.ts';

const group = 'ids and lists';
const isList = ({ value }: Line) => /^\[[a-z\d-]+(?:, [a-z\d-]+)*\]$/.test(value);
const isId = ({ name }: Line) => /^(?:inspection|theme|source|force)$/.test(name);

function inList(name: string, change: (ids: string[], line: Line) => string): Mutation {
  return inLines(
    group,
    name,
    (entry) => linesIn(entry).filter(isList),
    (line) => `${line.name}: ${change(line.value.slice(1, -1).split(', '), line)}`,
  );
}

function inId(name: string, change: (id: string) => string): Mutation {
  return inLines(
    group,
    name,
    (entry) => linesIn(entry).filter(isId),
    (line) => `${line.name}: ${change(line.value)}`,
  );
}

/** The first field of an entry, with something before it. */
function first(name: string, before: string): Mutation {
  return mutation(
    group,
    name,
    (entry: SampleEntry) => {
      const [line] = linesIn(entry);
      return line && { [entry.file]: entry.text.replace(line.whole, () => before + line.whole) };
    },
    { showsElsewhere: true },
  );
}

/** Lists and ids that are written in another way than the record has them. */
export const LIST_MUTATIONS: readonly Mutation[] = [
  inList('a list without brackets', (ids) => ids.join(', ')),
  inList('a list in round brackets', (ids) => `(${ids.join(', ')})`),
  inList('a list with semicolons', (ids) => `[${[...ids, ...ids].join('; ')}]`),
  inList('a list in one pair of quotes', (ids) => `["${[...ids, ...ids].join(', ')}"]`),
  inList('a list with "and"', (ids) => `[${[...ids, ...ids].join(' and ')}]`),
  inList('a list in a list', (ids) => `[[${ids.join(', ')}]]`),
  inList('two commas in a list', (ids) => `[${ids.join(', ')},, x]`),
  inList('a hyphen without a space', (ids) => `\n  -${ids[0]}`),
  inList('dots before the items', (ids) => `\n  • ${ids[0]}`),
  inList('dashes before the items', (ids) => `\n  – ${ids[0]}`),
  inList('stars before the items', (ids) => `\n  * ${ids[0]}`),
  inList('a tab before the items', (ids) => `\n\t- ${ids[0]}`),
  inList('items moved in by different spaces', (ids) => `\n  - ${ids[0]}\n - x`),
  inList('an item of a group', (ids) => `[{ id: ${ids[0]} }]`),
  inList('an item of nothing', (ids) => `\n  - ${ids[0]}\n  -`),
  inId('an id as a path', (id) => `content/themes/${id}.md`),
  inId('an id as an address', (id) => `/themes/${id}/`),
  inId('an id with underscores', (id) => `${id.replaceAll('-', '_')}_`),
  inId('an id with a dash', (id) => `${id}–x`),
  inId('an id in brackets', (id) => `[${id}]`),
  inId('an id in curly quotes', (id) => `“${id}”`),
  inId('an id with a space behind', (id) => `"${id} "`),
  inId('an id with an anchor', (id) => `&it ${id}`),
  inId('an id as an alias', (id) => `*${id}`),
  inId('an id with an ending', (id) => `${id}.yaml`),
  {
    ...mutation(group, 'a name in place of an id', (entry, _, { byKind }) => {
      const theme = byKind.themes.find(({ id }) => entry.text.includes(`\ntheme: ${id}\n`));
      return (
        theme && {
          [entry.file]: entry.text.replace(
            `\ntheme: ${theme.id}\n`,
            () => `\ntheme: ${JSON.stringify(theme.raw['name'])}\n`,
          ),
        }
      );
    }),
    kinds: ['findings', 'questions'],
  },
  {
    ...mutation(group, 'two fields whose values were changed over', ({ file, text }) => {
      const changed = text.replace(
        /^source: (.*)\nlocator: (.*)$/m,
        (_, source: string, locator: string) => `source: ${locator}\nlocator: ${source}`,
      );
      return changed === text ? undefined : { [file]: changed };
    }),
    kinds: ['findings', 'responses'],
  },
  first('a hyphen before the first field', '- '),
  first('a star before the first field', '* '),
  first('a colon alone', ': x\n'),
  first('a field of a number', '4: x\n'),
  first('a field of another program', 'layout: default\n'),
  first('a merge key', '<<: *base\n'),
  {
    group,
    name: 'the code or the website of another force',
    expects: 'caught',
    kinds: ['forces'],
    showsElsewhere: true,
    apply: (entry, chance, sample) => {
      const other = chance.oneOf(sample.byKind.forces);
      const name = chance.oneOf(['ons', 'website']);
      if (other.id === entry.id) return undefined;
      const line = new RegExp(`^${name}: .*$`, 'm');
      return { [entry.file]: entry.text.replace(line, () => line.exec(other.text)![0]) };
    },
  },
];
