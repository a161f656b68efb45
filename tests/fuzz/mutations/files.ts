import { mutation, type Change, type Mutation } from '../mutation.ts';

const group = 'files';

/** The file, moved to another path. */
function moved(
  name: string,
  to: (file: string) => string | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  return added(
    name,
    (file, text) => {
      const target = to(file);
      return target === undefined || target === file ? undefined : { [file]: null, [target]: text };
    },
    more,
  );
}

/** A second file, beside the one that is there. */
function added(
  name: string,
  what: (file: string, text: string) => Change | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  const apply: Mutation['apply'] = ({ file, text }) => what(file, text);
  return mutation(group, name, apply, { showsElsewhere: true, ...more });
}

const inName = (file: string, change: (name: string) => string) => file.replace(/[^/]+$/, change);

/** Files in the wrong place, of the wrong name, or there twice. */
export const FILE_MUTATIONS: readonly Mutation[] = [
  moved('a name without Latin letters', (file) =>
    inName(file, () => `警察.${file.split('.').at(-1)}`),
  ),
  moved('an emoji for a name', (file) => inName(file, () => `👮.${file.split('.').at(-1)}`)),
  moved('a name with capitals and spaces', (file) =>
    inName(file, (name) => name.replace(/^(.)/, (it) => it.toUpperCase()).replace('-', ' ')),
  ),
  moved('another ending', (file) => file.replace(/\.\w+$/, '.markdown')),
  moved('a second ending', (file) => `${file}.txt`),
  moved('no ending', (file) => file.replace(/\.\w+$/, '')),
  moved('a folder too deep', (file) => inName(file, (name) => `more/${name}`)),
  moved('beside the kinds', (file) => `content/${file.split('/').at(-1)}`),
  moved('in the folder of the search', (file) => `content/search/${file.split('/').at(-1)}`),
  moved('at the top of the repository', (file) => file.split('/').at(-1)!),
  moved('in a folder beside content/', (file) =>
    file.replace('content/', '').replace(/^([a-z]+?)s?\//, '$1/'),
  ),
  moved('in a folder of the singular', (file) => file.replace(/^content\/(\w+)s\//, 'content/$1/')),
  {
    group,
    name: 'renamed',
    expects: 'caught',
    showsElsewhere: true,
    kinds: ['themes', 'forces', 'inspections', 'sources'],
    // What nobody names may have any name.
    apply: ({ id, file, text }, _, { entries }) =>
      entries.some((other) => new RegExp(`: \\[?(?:.*, )?${id}[\\],\\n]`).test(other.text))
        ? { [file]: null, [inName(file, (name) => `all-about-${name}`)]: text }
        : undefined,
  },
  moved('the name of a device', (file) => inName(file, (name) => name.replace(/^.*\./, 'aux.'))),
  moved(
    'a name that nobody has given yet',
    (file) => inName(file, (name) => name.replace(/^.*\./, 'new-name.')),
    { kinds: ['questions', 'glossary', 'events', 'panels', 'guidance'] },
  ),
  moved('the name of a page', (file) => inName(file, (name) => name.replace(/^.*\./, 'index.'))),
  added('a copy of the file', (file, text) => ({
    [inName(file, (name) => `copy-of-${name}`)]: text,
  })),
  added('a copy in other letters', (file, text) => ({
    [inName(file, (name) => name.toUpperCase().replace(/\.\w+$/, (it) => it.toLowerCase()))]:
      text.replace(/e/g, 'é'),
  })),
  added('a file of notes beside it', (file) => ({ [inName(file, () => 'notes.txt')]: 'To do.' })),
  added('an empty file beside it', (file) => ({ [inName(file, (name) => `new-${name}`)]: '' })),
  added('an entry at the top', (_, text) => ({ 'new-entry.md': text }), {
    kinds: ['findings', 'themes', 'glossary'],
  }),
  added('two entries in one file', (file, text) => ({ [file]: `${text}\n${text}` }), {
    kinds: ['findings', 'glossary', 'themes'],
  }),
  added('saved in an old form', (file, text) => ({
    [file]: Buffer.from(text.replace(/ /, ' \u00e9'), 'latin1'),
  })),
  added('saved as UTF-16', (file, text) => ({ [file]: Buffer.from(`\ufeff${text}`, 'utf16le') })),
  added('saved with a mark at its beginning', (file, text) => ({ [file]: `\ufeff${text}` }), {
    expects: 'harmless',
  }),
  added(
    'saved with the line ends of old',
    (file, text) => ({ [file]: text.replaceAll('\n', '\r') }),
    {
      expects: 'harmless',
    },
  ),
  added('emptied', (file) => ({ [file]: '' })),
  added('a web page in its place', (file) => ({ [file]: '<!DOCTYPE html><html></html>' })),
  added('the line --- by a word processor', (file, text) =>
    text.includes('\n---\n') ? { [file]: text.replace('\n---\n', '\n—\n') } : undefined,
  ),
  moved('among the pages of the site', (file) => `src/${file}`),
  moved('among the files copied as they are', (file) => file.replace('content/', 'public/')),
  moved('a name too long for Windows', (file) =>
    inName(file, (name) => `${'a-'.repeat(60)}${name}`),
  ),
  moved('a name with its number', (file) => inName(file, (name) => name.replace('.', ' (1).'))),
  added('a picture among the entries', (file) => ({ [inName(file, () => 'map.png')]: 'PNG' })),
  {
    group,
    name: 'an id that is on the page already',
    expects: 'caught',
    kinds: ['questions', 'glossary', 'events'],
    showsElsewhere: true,
    apply: ({ file, text, id }, chance) => ({
      [file]: null,
      [file.replace(id, () => chance.oneOf(['content', 'site-search']))]: text,
    }),
  },
];
