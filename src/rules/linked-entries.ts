import type { Draft } from '../loader/content.ts';
import { infoOf, KINDS } from '../schemas/index.ts';
import { formOfId } from '../schemas/references.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Mention } from './mentions.ts';

/** The entries to whose pages, or to whose places on a page, the links of a text lead. */
export function linkedEntriesIn(draft: Draft): Mention[] {
  return partsOf(draft, 'link', 'definition').flatMap((node) => {
    const named = entryAt(node.url);
    return named
      ? [{ ...named, isInText: true as const, place: () => placeOfNode(draft, node) }]
      : [];
  });
}

/** The kind and the id that an address of this site stands for. */
function entryAt(url: string): Pick<Mention, 'to' | 'id'> | undefined {
  // Findings lie below their inspection, so the longest id is tried first.
  for (const to of ['findings' as const, ...KINDS]) {
    const { base, anchored } = infoOf(to);
    if (!url.startsWith(base)) continue;
    const rest = url.slice(base.length).replace(/[?].*$/, '');
    const id = anchored ? /^#(.+)$/.exec(rest)?.[1] : /^([^#]+)\/(?:#.*)?$/.exec(rest)?.[1];
    if (id !== undefined && formOfId(to).form.test(id)) return { to, id };
  }
  return undefined;
}
