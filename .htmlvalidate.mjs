import { defineConfig } from 'html-validate';

/** Every built page is held to these rules by tests/site/html.test.ts. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // Safari takes the role from a list that shows no bullets, unless it is said again:
    // https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // A headline may have 90 characters, the title of a document has as many as it has.
    'long-title': 'off',
    // A list of suggestions to a search box is no choice among few.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A style sheet keeps numbers whole; a no-break space would be copied with them.
    'tel-non-breaking': 'off',
  },
});
