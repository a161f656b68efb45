import { FIELDS, PARSING, READING } from '../loader/explanations.ts';
import type { Explanation } from '../loader/mistakes.ts';
import { EXPLANATIONS } from './explanations.ts';

/** Every rule there is, in the order in which they apply. The site and the documents list them. */
export const CATALOGUE: readonly Explanation[] = [
  ...new Set<Explanation>([
    ...Object.values(READING),
    ...Object.values(PARSING),
    ...Object.values(FIELDS),
    ...Object.values(EXPLANATIONS),
  ]),
];
