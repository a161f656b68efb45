import type { Content, Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { infoOf } from '../schemas/index.ts';
import type { Rule } from './rule.ts';
import { FIXED_PAGES, IDS_OF_ALL_PAGES, IDS_OF_PAGES, PAGES_OF_A_FORCE } from './site-pages.ts';

export const rule: Rule = {
  slug: 'reserved-id',
  *check(content) {
    for (const draft of content.drafts) {
      yield* formerIn(draft, content);
      const taken = takenBy(draft, content);
      if (!taken) continue;
      yield {
        file: draft.file,
        line: 1,
        column: 1,
        message: `The id ${quote(draft.id)} is also that of ${taken}.`,
        allowed: 'an id that nothing else at the same address has',
        fix: `Rename the file, such as ${draft.id.split('/').at(-1)}-${infoOf(draft.kind).one.split(' ')[0]}${infoOf(draft.kind).ending}.`,
      };
    }
  },
};

/** A former id stands where the entry once stood: its redirect hides a page, its anchor another part of the page. */
function* formerIn({ kind, raw, at }: Draft, content: Content): Iterable<Found> {
  const former: unknown[] = Array.isArray(raw['formerIds']) ? raw['formerIds'] : [];
  for (const [index, id] of former.entries()) {
    const taken = typeof id === 'string' ? takenBy({ kind, id }, content) : undefined;
    if (!taken) continue;
    yield {
      ...at('formerIds', index),
      message: `The former id ${quote(id)} is also that of ${taken}.`,
      allowed: 'an id that nothing else at the same address has',
      fix: 'Take it out: an entry cannot have had it.',
    };
  }
}

/** What has the place of an entry already: a page beside its own, or something on the page it shares. */
function takenBy({ kind, id }: Pick<Draft, 'kind' | 'id'>, { ids }: Content): string | undefined {
  const { base, anchored } = infoOf(kind);
  if (kind === 'themes' && Object.hasOwn(PAGES_OF_A_FORCE, id))
    return `the page /forces/<force>/${id}/`;
  if (!anchored) return `${base}${id}/` in FIXED_PAGES ? `the page ${base}${id}/` : undefined;
  if (IDS_OF_ALL_PAGES.includes(id) || IDS_OF_PAGES[kind].includes(id))
    return `a part of the page ${base}`;
  if (kind === 'questions' && ids.themes.has(id)) return 'a theme, and both stand on one page';
  return undefined;
}
