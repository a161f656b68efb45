import type { Content } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import type { RuleSlug } from './explanations.ts';

/** One rule of the record: how it finds where it is broken. What it says stands in `explanations.ts`. */
export interface Rule {
  slug: RuleSlug;
  check(content: Content): Iterable<Found>;
}
