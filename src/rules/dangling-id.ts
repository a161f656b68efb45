import type { Kind } from '../schemas/index.ts';
import { fileOf, infoOf } from '../schemas/kinds.ts';
import { formOfId } from '../schemas/references.ts';
import { mentionsIn } from './mentions.ts';
import type { Content } from '../loader/content.ts';
import type { Objection } from '../loader/mistakes.ts';
import { renamesIn } from './renames.ts';
import { inFull, nearest } from '../loader/nearest.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** What is not even an id is reported as a value of the wrong form, where a field holds it. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

export const rule: Rule = {
  slug: 'dangling-id',
  *check(content) {
    const { drafts, ids } = content;
    // What follows from a new name of a file is told with it.
    const renamed = new Set(renamesIn(content).flatMap(({ mentions }) => mentions.map(keyOf)));
    const renames = formerIdsIn(content);
    for (const draft of drafts) {
      for (const { to, id, place, isInText } of mentionsIn(draft)) {
        if (ids[to].has(id) || (isInText ? id === '' : !formOfId(to).form.test(id))) continue;
        if (renamed.has(keyOf({ to, id }))) continue;
        const now = renames.get(keyOf({ to, id }));
        yield {
          ...place(),
          ...(now ? describeRenamed(to, id, now) : describe(to, id, ids[to])),
          about: keyOf({ to, id }),
        };
      }
    }
  },
};

function keyOf({ to, id }: { to: Kind; id: string }): string {
  return `${to} ${id}`;
}

/** The ids that entries once had, and which they have now. */
function formerIdsIn({ drafts }: Content): Map<string, string> {
  return new Map(
    drafts.flatMap(({ kind, id, raw }) => {
      const former: unknown[] = Array.isArray(raw['formerIds']) ? raw['formerIds'] : [];
      return former.map((it) => [keyOf({ to: kind, id: String(it) }), id] as const);
    }),
  );
}

function describeRenamed(to: Kind, id: string, now: string): Objection {
  return {
    message: `The ${infoOf(to).one} ${quote(id)} has been renamed.`,
    allowed: `its id of today: "${now}"`,
    fix: `Write ${now} in its place.`,
  };
}

/** An id that ends in the same name, where only one does: the folder was forgotten, or is another. */
function ofTheName(id: string, known: ReadonlySet<string>): string | undefined {
  const name = id.split('/').at(-1)!;
  const found = [...known].filter((it) => it.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}

function describe(to: Kind, written: string, known: ReadonlySet<string>): Objection {
  const id = written
    .replace(/^\/|\/$|\.\w+$/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-');
  if (known.has(id))
    return {
      message: `No ${infoOf(to).one} has the id ${quote(written)}.`,
      allowed: `an id in content/${to}`,
      fix: `Write ${id}.`,
    };
  const meant = ofTheName(id, known) ?? nearest(id, known) ?? inFull(id, known);
  return {
    message: `No ${infoOf(to).one} has the id ${quote(written)}.`,
    allowed: `an id in content/${to}${meant ? `, such as "${meant}"` : ''}`,
    fix:
      infoOf(to).inFolderOf && !id.includes('/')
        ? `Write the id with the folder${meant ? `: ${meant}` : ', <inspection>/<finding>'}.`
        : ID.test(written)
          ? `Correct the id, or add ${fileOf(to, id)}.`
          : undefined,
  };
}
