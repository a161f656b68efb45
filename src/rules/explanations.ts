import type { Explanation } from '../loader/mistakes.ts';
import { ARTICLES } from './explanations/articles.ts';
import { DATES } from './explanations/dates.ts';
import { IDS } from './explanations/ids.ts';
import { LINKS } from './explanations/links.ts';
import { RELATIONS } from './explanations/relations.ts';
import { TEXT } from './explanations/text.ts';
import { WORDS } from './explanations/words.ts';

/** What each rule of the record says to an editor, in the order in which the rules apply. */
export const EXPLANATIONS = {
  ...IDS,
  ...TEXT,
  ...LINKS,
  ...ARTICLES,
  ...WORDS,
  ...DATES,
  ...RELATIONS,
} as const satisfies Record<string, Explanation>;

export type RuleSlug = keyof typeof EXPLANATIONS;
