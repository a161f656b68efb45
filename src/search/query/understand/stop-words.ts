/** Words of a question that say nothing about what is sought. */
const STOP: ReadonlySet<string> = new Set(
  `a about actually after all also always am an and another any anyone anything are arent as at be because been before being
  by can cannot cant could couldnt define definition did didnt do does doesnt doing done dont during each either else ever
  every find finding for from get gets getting give gives go going got had happen happened happening happens has hasnt have
  havent having he her here hers him his how i if im in into is isnt it its ive just let like look looked looking looks
  many may me mean meaning means meant might more most much must my near never no none nor not of off often on once one only
  or other others our out over own per please quite rather really said same say saying says she should show since so some
  something stand stands still such tell than that the their them then there these they thing things this those to too under
  until up upon us very was wasnt we were what whats when where whether which while who whom whos whose why will with within
  without wont would wouldnt yet you your`.split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Leaves out the words that say nothing about what is sought, unless nothing would be left. */
export function withoutStopWords(words: readonly string[]): string[] {
  const left = words.filter((word) => !isStopWord(word));
  return left.length > 0 ? left : [...words];
}
