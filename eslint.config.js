import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which rooms of src/ each room may import from, besides its own files. Data flows one way: content is read by the
 * loader, judged by the rules, joined by the record, and shown by pages through components.
 */
const MAY_IMPORT = {
  schemas: [],
  loader: ['schemas'],
  rules: ['schemas', 'loader'],
  record: ['schemas'],
  editor: ['schemas', 'loader'],
  search: ['schemas', 'record', 'exports'],
  exports: ['schemas', 'record'],
  components: ['schemas', 'record', 'editor', 'search', 'exports'],
  layouts: ['record', 'exports', 'components', 'styles'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'integrations', 'pages', 'styles', 'load-record'];

/** Which folders of src/search/ each of them may import from: all that a browser and a build share stands in `query`. */
const SEARCH_MAY_IMPORT = {
  query: [],
  pagefind: ['query'],
  index: ['query', 'pagefind'],
  browser: ['query', 'pagefind'],
};

/**
 * The imports into folders that are closed to a folder, as ESLint is told of them.
 * @param {string} folder
 * @param {readonly string[]} allowed
 * @param {readonly string[]} all the folders beside it
 * @param {string} top the folder that holds them
 */
function closed(folder, allowed, all, top) {
  const others = all.filter((other) => other !== folder && !allowed.includes(other));
  return {
    regex: `^(@/${top.slice('src/'.length)}|(\\.\\./)+)(${others.join('|')})(/|\\.ts$|$)`,
    message: `${top}${folder} may import from ${allowed.join(', ') || 'no folder beside it'}: see docs/architecture.md.`,
  };
}

/**
 * Forbids the imports that would run back up the layers.
 * @param {string} room
 * @param {readonly string[]} allowed
 * @param {string[]} files
 * @param {ReturnType<typeof closed>[]} besides what is closed to these files beside rooms
 */
function noWayBack(room, allowed, files = [`src/${room}/**/*.{ts,astro}`], besides = []) {
  return {
    files,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [closed(room, allowed, ROOMS, 'src/'), ...besides] },
      ],
    },
  };
}

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    // The whole project is read once; a service that an editor would use costs a fifth more.
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Where TypeScript cannot know that something is there, "!" says that we do.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Methods are taken out of objects that hold no state, where they read better.
      '@typescript-eslint/unbound-method': 'off',
      // What returns a promise need not wait for one.
      '@typescript-eslint/require-await': 'off',
      // `() => list.push(node)` is plain.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A type parameter that is used once may still name what a caller expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Characters of a text are meant to be code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An interface may give a plain name to what a schema makes.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // A number in a text is as plain as a text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  ...Object.entries(MAY_IMPORT).map(([room, allowed]) => noWayBack(room, allowed)),
  // The frame shows the day of the record, an article names entries by their ids, and some routes stand in exports.
  noWayBack('layouts', [...MAY_IMPORT.layouts, 'load-record']),
  noWayBack(
    'components',
    [...MAY_IMPORT.components, 'load-record'],
    ['src/components/guidance/*.astro'],
  ),
  noWayBack('exports', [...MAY_IMPORT.exports, 'load-record'], ['src/exports/_*.ts']),
  // What a browser loads names the module that it needs: the record whole would be a hundred times as much.
  noWayBack(
    'exports',
    MAY_IMPORT.exports,
    [
      'src/exports/papers/{browser,offline}/**/*.ts',
      'src/exports/papers/{compose,document,refs,state,text,word}.ts',
    ],
    [{ regex: 'record/index', message: 'A browser loads this: name the module in src/record/.' }],
  ),
  ...Object.entries(SEARCH_MAY_IMPORT).map(([folder, allowed]) =>
    noWayBack(
      'search',
      MAY_IMPORT.search,
      [`src/search/${folder}/**/*.ts`],
      [closed(folder, allowed, Object.keys(SEARCH_MAY_IMPORT), 'src/search/')],
    ),
  ),
  {
    // What they hold is safe: text sanitised when it was read, our own data, our own shapes.
    files: ['src/components/{Prose,JsonLd,Mark}.astro', 'src/components/terms/Glossed.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
