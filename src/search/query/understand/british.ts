const IZE = /^(\p{L}{3,}?)(i|y)z(e|es|ed|er|ers|ing|ation|ations)$/u;
const OR =
  /^(behavi|col|fav|harb|hon|lab|neighb|rum|vap|vig|endeav|hum)or(s|ed|ing|al|able|hood|hoods|ite)?$/;

/**
 * A word in British spelling, which is that of the record.
 * @param spellings of words that no rule covers, or that look as if one did
 * @example british('organized', {}) // 'organised'
 */
export function british(word: string, spellings: Readonly<Record<string, string>>): string {
  return Object.hasOwn(spellings, word)
    ? spellings[word]!
    : word.replace(IZE, '$1$2s$3').replace(OR, '$1our$2');
}
