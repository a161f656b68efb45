import type { Draft } from '../loader/content.ts';
import type { Objection } from '../loader/mistakes.ts';
import { offered, quote } from '../loader/words.ts';
import { infoOf, type Kind } from '../schemas/index.ts';
import { isPartialDate } from '../schemas/dates.ts';
import type { Rule } from './rule.ts';
import { firstLineOf } from './texts.ts';

/** Kinds whose first line is of our own words; a source has the title that it was published with. */
const OURS: readonly Kind[] = [
  'findings',
  'responses',
  'inspections',
  'panels',
  'themes',
  'guidance',
];
/** Kinds whose first line says what was found or done. */
const CLAIMS: readonly Kind[] = ['findings', 'responses'];
const SHORTEST_IN_CAPITALS = 12;

export const rule: Rule = {
  slug: 'headline-form',
  *check({ drafts }) {
    for (const draft of drafts) {
      const first = firstLineOf(draft);
      const mistake = first && mistakeIn(first.text.trim(), draft);
      if (mistake)
        yield {
          ...first.place(),
          allowed: `${CLAIMS.includes(draft.kind) ? 'one sentence' : 'a name'} without a full stop, that begins with a capital letter`,
          ...mistake,
        };
    }
  },
};

function mistakeIn(text: string, { kind }: Draft): Omit<Objection, 'allowed'> | undefined {
  const name = `The ${infoOf(kind).title}`;
  // A word of our own is not asked of what is no word at all.
  if (!/\p{L}/u.test(text) || isPartialDate(text))
    return /[\p{N}]/u.test(text)
      ? { message: `${name} has no words: ${quote(text)}.`, fix: 'Say what it is about.' }
      : undefined;
  if (/^(?:https?:\/\/|www\.)|\S@\S+\.\S/.test(text))
    return { message: `${name} is an address: ${quote(text)}.`, fix: 'Say what it is about.' };
  if (!OURS.includes(kind)) return undefined;
  if (text.length >= SHORTEST_IN_CAPITALS && text === text.toUpperCase())
    return {
      message: `${name} is in capital letters: ${quote(text)}.`,
      fix: 'Write it in small letters, with capitals where names have them.',
    };
  if (/^\p{Ll}/u.test(text))
    return {
      message: `${name} begins with a small letter: ${quote(text)}.`,
      fix: `Write ${offered(text[0]!.toUpperCase() + text.slice(1))}.`,
    };
  return CLAIMS.includes(kind) ? mistakeInClaim(text, name) : stopAfter(text, name);
}

function mistakeInClaim(text: string, name: string): Omit<Objection, 'allowed'> | undefined {
  if (/[\p{Ll}\d][.?!]\s+\p{Lu}/u.test(text) && !/\b(?:St|Dr|Mr|Mrs|Ms|No|v)\.\s/.test(text))
    return {
      message: `${name} has more than one sentence: ${quote(text)}.`,
      fix: 'Keep the claim, and say the rest in the text.',
    };
  if (/[?!]/.test(text))
    return {
      message: `${name} asks or calls out: ${quote(text)}.`,
      fix: 'Say plainly what was found or done.',
    };
  return stopAfter(text, name);
}

function stopAfter(text: string, name: string): Omit<Objection, 'allowed'> | undefined {
  if (!/\p{Ll}\.$/u.test(text)) return undefined;
  return {
    message: `${name} ends in a full stop: ${quote(text)}.`,
    fix: `Write ${offered(text.slice(0, -1))}.`,
  };
}
