import { cut } from '../cut.ts';

/** Where a sentence ends: before a space and a capital. */
const END = /(?<=[.?!]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

/** The first sentences of a text that together have at most so many characters; empty where the first has more. */
export function sentencesWithin(text: string, most: number): string {
  let told = '';
  for (const sentence of text.split(END)) {
    const next = told ? `${told} ${sentence}` : sentence;
    if (next.length > most) break;
    told = next;
  }
  return told;
}

/**
 * A text in about so many characters: whole, else as many of its sentences as there is room for, else its beginning.
 * Where something is left out, it says where the whole is; where that takes as much room as the whole, it is told whole.
 */
export function toldWithin(text: string, most: number, address: string): string {
  if (text.length <= most) return text;
  const some = sentencesWithin(text, most);
  const told = some ? `${some} (more at ${address})` : `${cut(text, most)} (whole at ${address})`;
  return told.length < text.length ? told : text;
}
