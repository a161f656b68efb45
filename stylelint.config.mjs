export default {
  extends: 'stylelint-config-standard',
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'selector-class-pattern': '^[a-z]+(-[a-z]+)*$',
    'declaration-no-important': true,
    'selector-max-id': 0,
    // Blocks follow the order of the markup, so a general selector may come after a special one.
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'import-notation': 'string',
    // Names of typefaces keep their capitals.
    'value-keyword-case': [
      'lower',
      { camelCaseSvgKeywords: true, ignoreProperties: [/^--/, 'size'] },
    ],
    // Safari, so every browser on an iPad, knows `user-select` only with its prefix.
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: ['text-size-adjust', '-webkit-user-select'] },
    ],
  },
};
