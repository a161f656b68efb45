/** American spellings that no rule covers, with the British word of the record. */
const WORDS: Record<string, string> = {
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  offense: 'offence',
  offenses: 'offences',
  license: 'licence',
  program: 'programme',
  programs: 'programmes',
  pedophile: 'paedophile',
  pedophiles: 'paedophiles',
  pediatric: 'paediatric',
  counseling: 'counselling',
  counselor: 'counsellor',
  traveled: 'travelled',
  traveling: 'travelling',
  fulfill: 'fulfil',
  skillful: 'skilful',
  gray: 'grey',
};
const IZE = /^(\p{L}{3,}?)(i|y)z(e|es|ed|er|ers|ing|ation|ations)$/u;
const OR =
  /^(behavi|col|fav|harb|hon|lab|neighb|rum|vap|vig|endeav|hum)or(s|ed|ing|al|able|hood|hoods|ite)?$/;
/** Words in which a z is British too. */
const KEPT = new Set(['capsize', 'capsized', 'prizes', 'seized', 'seizes', 'citizen']);

/**
 * A word in British spelling, which is that of the record.
 * @example british('organized') // 'organised'
 */
export function british(word: string): string {
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? word;
  if (KEPT.has(word)) return word;
  return word.replace(IZE, '$1$2s$3').replace(OR, '$1our$2');
}
