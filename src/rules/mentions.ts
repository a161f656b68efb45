import type { Kind } from '../schemas/index.ts';
import { componentOf } from './components.ts';
import type { Content, Draft } from '../loader/content.ts';
import { REFERENCES } from '../schemas/index.ts';
import { textsAt } from '../schemas/references.ts';
import { attributeOf, elementsOf, placeOfNode } from './markdown.ts';
import type { Path } from '../loader/yaml.ts';
import type { Place } from '../loader/mistakes.ts';

/** One entry named by another, in a field or in the text. */
export interface Mention {
  to: Kind;
  id: string;
  place(): Place;
}

/** Every entry that another one names. */
export function mentionsIn(draft: Draft): Mention[] {
  const fields = mentionsInFields(draft).map(({ path, ...mention }) => ({
    ...mention,
    place: () => draft.at(...path),
  }));
  return draft.kind === 'guidance' ? [...fields, ...mentionsInText(draft)] : fields;
}

/**
 * The entries that the fields of an entry name. It takes the fields as they were written, for those of an entry with
 * a mistake elsewhere count as well.
 */
export function mentionsInFields({ kind, raw }: Draft): { to: Kind; id: string; path: Path }[] {
  return REFERENCES[kind].flatMap(({ way, to }) =>
    textsAt(raw, way).map(({ value, path }) => ({ to, id: value, path })),
  );
}

/** The entries that an article names by its components. */
function mentionsInText(draft: Draft): Mention[] {
  return elementsOf(draft).flatMap((element) => {
    const to = componentOf(element.name)?.to;
    const id = attributeOf(element, 'id');
    return to && id !== undefined ? [{ to, id, place: () => placeOfNode(draft, element) }] : [];
  });
}

/** Whether a file that could not be read seems to name an id: then nobody can say it is unused. */
export function mayMention({ unread, strays }: Content, id: string): boolean {
  return [...unread.map(({ text }) => text), ...strays].some((text) => text?.includes(id));
}
