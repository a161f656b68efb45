import type { Mutation } from '../mutation.ts';
import { ADDRESS_MUTATIONS } from './addresses.ts';
import { CHARACTER_MUTATIONS } from './characters.ts';
import { DATE_MUTATIONS } from './dates.ts';
import { FIELD_MUTATIONS } from './fields.ts';
import { FILE_MUTATIONS } from './files.ts';
import { LIST_MUTATIONS } from './lists.ts';
import { MARKDOWN_MUTATIONS } from './markdown.ts';
import { PASTED_MUTATIONS } from './pasted.ts';
import { RELATION_MUTATIONS } from './relations.ts';
import { YAML_MUTATIONS } from './yaml.ts';

/** Everything that can befall an entry. */
export const MUTATIONS: readonly Mutation[] = [
  ...FIELD_MUTATIONS,
  ...YAML_MUTATIONS,
  ...CHARACTER_MUTATIONS,
  ...FILE_MUTATIONS,
  ...MARKDOWN_MUTATIONS,
  ...RELATION_MUTATIONS,
  ...DATE_MUTATIONS,
  ...LIST_MUTATIONS,
  ...ADDRESS_MUTATIONS,
  ...PASTED_MUTATIONS,
];
