import type { RaisedQuestion } from './raised-question.ts';
import type { Question } from './types.ts';

/**
 * What a good answer to each of some questions shows, in Markdown: by the question of the bank on the theme that shares
 * most words with the findings asked about, else by the rule, else by another question on the theme. None is told twice:
 * where there is no other, nothing is told.
 */
export function goodAnswers(
  questions: readonly (Pick<RaisedQuestion, 'good' | 'because'> & { bank: readonly Question[] })[],
): string[] {
  const told = new Set<string>();
  return questions.map(({ good, because, bank }) => {
    const about = wordsOf(because.map(({ data }) => data.headline).join(' '));
    const ranked = bank
      .map((question) => ({ body: question.body.trim(), shared: sharedWith(about, question) }))
      .filter(({ body }) => body !== '')
      .toSorted((a, b) => b.shared - a.shared);
    const fitting = ranked.filter(({ shared }) => shared >= FITS).map(({ body }) => body);
    const choices = [...fitting, good, ...ranked.map(({ body }) => body)].filter(Boolean);
    const chosen = choices.find((choice) => !told.has(choice)) ?? '';
    told.add(chosen);
    return chosen;
  });
}

/** A question of the bank that shares so many words with the findings is about the same matter. */
const FITS = 2;
/** Words are compared by their beginnings: "investigated" and "investigations" are one. */
const BEGINNING = 6;

function sharedWith(about: ReadonlySet<string>, { data, body }: Question): number {
  return wordsOf(`${data.question} ${body}`).intersection(about).size;
}

const COMMON = new Set([
  'police',
  'force',
  'child',
  'childr',
  'inspec',
  'commis',
  'weakne',
  'which',
]);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, BEGINNING)).filter((it) => !COMMON.has(it)));
}
