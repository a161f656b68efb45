import type { RuleInfo } from '../problem.ts';

/** What can be wrong with the way an entry is written, before its fields are looked at. */
export const PARSING = {
  frontMatter: {
    slug: 'front-matter',
    title: 'Fields that are not between two lines of ---',
    why: 'Without both lines the fields are taken for text, and the entry seems to have none.',
    fix: 'Begin the file with a line ---, and put another after the last field.',
  },
  yaml: {
    slug: 'yaml',
    title: 'Fields that cannot be read',
    why: 'One misplaced sign can turn a field into another, or hide all that follow.',
    fix: 'Write one "field: value" on each line, and put the value in double quotes if in doubt.',
  },
  duplicateKey: {
    slug: 'duplicate-field',
    title: 'A field that is there twice',
    why: 'Only one of the two would be used, and nobody could say which.',
    fix: 'Keep one of them.',
  },
  alias: {
    slug: 'yaml-alias',
    title: 'An anchor or an alias (& or *)',
    why: 'A value written once and used twice is hard to follow, and can be used to stall the check.',
    fix: 'Write the value out, or put it in double quotes if it begins with & or *.',
  },
} as const satisfies Record<string, RuleInfo>;
