import type { Content, Draft } from '../loader/content.ts';
import type { Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { infoOf, KINDS } from '../schemas/index.ts';
import { formOfId } from '../schemas/references.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'former-id',
  *check({ drafts, ids }) {
    const taken = new Map<string, string>();
    for (const draft of drafts) {
      const { kind, file, raw, at } = draft;
      if (!Array.isArray(raw['formerIds'])) continue;
      for (const [index, id] of raw['formerIds'].entries()) {
        if (typeof id !== 'string') continue;
        const mistake = mistakeOf(draft, id, ids, taken.get(`${kind} ${id}`));
        taken.set(`${kind} ${id}`, file);
        if (mistake) yield { ...at('formerIds', index), ...mistake };
      }
    }
  },
};

function mistakeOf(
  { kind, id: now }: Draft,
  id: string,
  ids: Content['ids'],
  other: string | undefined,
): Objection | undefined {
  const { one, inFolderOf } = infoOf(kind);
  // What has not even the form of an id is reported as a value of the wrong form.
  if (!KINDS.some((known) => formOfId(known).form.test(id))) return undefined;
  if (id.includes('/') !== (inFolderOf !== undefined)) {
    return {
      message: `The former id ${quote(id)} is not that of a ${one}.`,
      allowed: formOfId(kind).message.replace('must be ', ''),
      fix: `Write ${inFolderOf ? `${now.split('/')[0]}/${id}` : id.split('/').at(-1)}.`,
    };
  }
  const allowed = 'an id that no entry has any more';
  if (other)
    return { message: `The former id ${quote(id)} is also a former id of ${other}.`, allowed };
  if (id === now)
    return {
      message: `The former id ${quote(id)} is the id that the entry has now.`,
      allowed,
      fix: 'Take it out; once the file has another name, put the old one here.',
    };
  if (!ids[kind].has(id)) return undefined;
  return { message: `The former id ${quote(id)} is the id of a living ${one}.`, allowed };
}
