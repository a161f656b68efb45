import type { Path } from '../loader/yaml.ts';
import { quote } from '../loader/words.ts';
import { mentionsInFields } from './mentions.ts';
import type { Rule } from './rule.ts';

/** A text in a list, and the way to it. */
interface Item {
  text: string;
  path: Path;
}

export const rule: Rule = {
  slug: 'repeated-item',
  *check({ drafts }) {
    for (const draft of drafts) {
      // Ids have a rule of their own.
      const ids = new Set(mentionsInFields(draft).map(({ path }) => String(path)));
      for (const list of listsIn(draft.raw)) {
        const seen = new Set<string>();
        for (const { text, path } of list) {
          const key = text.trim().toLowerCase();
          if (seen.has(key) && key !== '' && !ids.has(String(path)))
            yield {
              ...draft.at(...path),
              message: `${quote(text)} stands twice in the list "${String(path[0])}".`,
              allowed: 'each item once',
            };
          seen.add(key);
        }
      }
    }
  },
};

/** The lists of texts in some fields, at any depth. */
function listsIn(value: unknown, path: Path = []): Item[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) =>
    listsIn(it, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const texts = value.flatMap((text, index) =>
    typeof text === 'string' ? [{ text, path: [...path, index] }] : [],
  );
  return [texts, ...inner];
}
