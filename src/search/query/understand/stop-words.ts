/** Words of a question that say nothing about what is sought. */
const STOP = new Set(
  `a about after all am an and any are as at be because been before being by can could did do does during for from
  get gets give gives got had has have having he her him his how i if in into is it its just like look looking me might
  my near no of off on or our out over own per please she should show so some tell than that the their them then there these
  they thing things this those to too under until up upon us very was we were what whats when where which while who whom
  whose why will with within without would you your say said says saying happen happens happened going go find finding`
    .trim()
    .split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Leaves out the words that say nothing about what is sought, unless nothing would be left. */
export function withoutStopWords(words: readonly string[]): string[] {
  const left = words.filter((word) => !isStopWord(word));
  return left.length > 0 ? left : [...words];
}
