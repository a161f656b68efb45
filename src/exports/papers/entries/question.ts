import { stands, type Question } from '../../../record/index.ts';
import { named } from '../../pack/document.ts';
import { plain } from '../../plain.ts';
import type { Ref } from '../refs.ts';
import { entryOf, idsOf, notesOn, type Given, type Made } from './made.ts';

/** A question of the bank, which may be put about any force. */
export function questionMade(question: Question, given: Given): Made {
  const { data, theme, source, path, body } = question;
  return {
    refs: idsOf(question).map((id): Ref => `q.${id}`),
    entry: entryOf(question, { title: data.question, of: 'any force' }, () => ({
      lines: [],
      asked: {
        ask: data.question,
        from: { text: `A question for any force: ${theme.data.name.toLowerCase()}`, href: path },
        told: [
          [
            { text: 'Why ask: ', isStrong: true },
            { text: data.why, source: source.id },
          ],
          ...named('A good answer shows', plain(body)),
        ],
      },
      notes: notesOn([source], given),
    })),
    ...(stands(question) && {
      choice: { title: data.question, line: theme.data.name, themes: [theme.id], force: '' },
    }),
  };
}
