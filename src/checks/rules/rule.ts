import type { Content } from '../content.ts';
import type { Found, RuleInfo } from '../problem.ts';

/** One rule of the record: what it is for, and how it finds where it is broken. */
export interface Rule extends RuleInfo {
  check(content: Content): Iterable<Found>;
}
