import { dateInWords } from './date-words.ts';
import type { Force } from './types.ts';

/** How this record came about: what was done, and no more than that. */
export const COMPILED =
  'compiled in November 2026 from archived copies of public pages, mostly of the opening of each document';

/** What was done to keep the record of a force up to date. */
export function compiledNote(force: Force): string {
  const { checked, name } = force.data;
  const looked = checked
    ? `An editor looked for newer documents about ${name} on ${dateInWords(checked)}.`
    : `No editor has looked for newer documents about ${name} since.`;
  return `This record was ${COMPILED}. ${looked}`;
}
