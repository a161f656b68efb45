import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'first-question',
  *check({ valid }) {
    const themeOf = new Map(valid.questions.map(({ id, data }) => [id, data.theme]));
    for (const { id, data, at } of valid.themes) {
      const { firstQuestion } = data;
      // An id that no question has is reported as such.
      const theme = firstQuestion && themeOf.get(firstQuestion);
      if (!theme || theme === id) continue;
      yield {
        ...at('firstQuestion'),
        message: `The question ${quote(firstQuestion)} is on the theme ${quote(theme)}, not on this one.`,
        allowed: 'a question on this theme',
        fix: 'Name a question on this theme, or take the line out.',
      };
    }
  },
};
