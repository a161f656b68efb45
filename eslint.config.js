import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
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
  {
    // What they hold is safe: text sanitised when it was read, our own data, our own shapes.
    files: ['src/components/{Prose,JsonLd,Mark}.astro', 'src/components/terms/Glossed.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
