import { FIELDS } from './fields.ts';
import { PARSING } from './parsing.ts';
import { READING } from './reading.ts';
import { rule as danglingId } from './dangling-id.ts';
import { rule as uncitedSource } from './uncited-source.ts';
import type { RuleInfo } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The rules that are put to the whole record, once it has been read. */
export const CHECKS: readonly Rule[] = [danglingId, uncitedSource];

/** Every rule there is, in the order in which they apply. The site lists them. */
export const RULES: readonly RuleInfo[] = [
  ...Object.values(READING),
  ...Object.values(PARSING),
  ...Object.values(FIELDS),
  ...CHECKS,
];
