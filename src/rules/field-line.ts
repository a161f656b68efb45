import { nameOfCharacter, OTHER_SPACES } from '../loader/characters.ts';
import type { Objection } from '../loader/mistakes.ts';
import { offered, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { fieldsOf } from './texts.ts';

const OTHER_SPACE = new RegExp(`[${OTHER_SPACES}]`);
/** What a table of a spreadsheet takes for a formula, and what no sentence begins with. */
const FIRST_SIGN = /^[=@+|~^;,!)\]}<>%&]/;
/** What YAML turns into another sign, where the value stands in double quotes, and shows as it is elsewhere. */
const BACKSLASH = /\\\S?/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
];

export const rule: Rule = {
  slug: 'field-line',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of fieldsOf(draft)) {
        // Addresses are judged as such.
        const mistake = /^https?:/i.test(text) ? undefined : mistakeIn(text);
        if (mistake) yield { ...place(), allowed: 'plain words on one line', ...mistake };
      }
    }
  },
};

function mistakeIn(text: string): Omit<Objection, 'allowed'> | undefined {
  // What has no words is refused as such.
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.trim().includes('\n'))
    return {
      message: `The value goes over several lines: ${quote(text.split('\n')[0])} ...`,
      fix: 'Write it on one line; put what needs several into the text below the fields.',
    };
  if (text.includes('\t'))
    return {
      message: `A tab stands in the value, as between the columns of a table: ${quote(text)}.`,
      fix: 'Put a space or a comma in its place.',
    };
  const other = OTHER_SPACE.exec(text.trim())?.[0];
  if (other !== undefined)
    return {
      message: `A space in the value is none that a search finds: ${nameOfCharacter(other)} in ${quote(text)}.`,
      fix: 'Delete it, and type a space.',
    };
  if (/\S {2,}\S/.test(text))
    return {
      message: `There are two spaces in the value: ${quote(text)}.`,
      fix: `Write ${offered(text.replace(/ {2,}/g, ' '))}.`,
    };
  const backslash = BACKSLASH.exec(text)?.[0];
  if (backslash !== undefined)
    return {
      message: `A backslash stands in the value, and would be shown: ${quote(backslash)} in ${quote(text)}.`,
      fix: 'Take it out.',
    };
  const [first] = FIRST_SIGN.exec(text) ?? [];
  if (first !== undefined)
    return {
      message: `The value begins with a sign, ${quote(first)}, as if something were missing: ${quote(text)}.`,
      fix: 'Begin it with a word or a figure.',
    };
  return unfinished(text);
}

/** What was cut off, or copied with a sign too many. */
function unfinished(text: string): Omit<Objection, 'allowed'> | undefined {
  const [end] = /(?:[,;:|([{“…]|\.{3})$/.exec(text) ?? [];
  if (end !== undefined)
    return {
      message: `The value ends in ${quote(end)}, as if something were missing: ${quote(text)}.`,
      fix: 'Complete it, or take the sign out.',
    };
  if (countOf(text, '"') % 2 === 1)
    return {
      message: `A quotation mark stands alone in the value: ${quote(text)}.`,
      fix: 'Write its other half, or take it out.',
    };
  const pair = PAIRS.find(([open, close]) => countOf(text, open) !== countOf(text, close));
  return (
    pair && {
      message: `A sign stands alone in the value, ${pair[0]} without ${pair[1]} or the other way round: ${quote(text)}.`,
      fix: 'Write its other half, or take it out.',
    }
  );
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
