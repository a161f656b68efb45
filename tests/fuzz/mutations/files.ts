import type { Mutation } from '../mutation.ts';

const group = 'files';

/** The file, moved to another path. */
function moved(
  name: string,
  to: (file: string) => string | undefined,
  more: Partial<Mutation> = {},
): Mutation {
  return {
    group,
    name,
    expects: 'caught',
    showsElsewhere: true,
    apply: ({ file, text }) => {
      const target = to(file);
      return target === undefined || target === file ? undefined : { [file]: null, [target]: text };
    },
    ...more,
  };
}

/** A second file, beside the one that is there. */
function added(
  name: string,
  what: (file: string, text: string) => Record<string, string>,
  more: Partial<Mutation> = {},
): Mutation {
  return {
    group,
    name,
    expects: 'caught',
    showsElsewhere: true,
    apply: ({ file, text }) => what(file, text),
    ...more,
  };
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
