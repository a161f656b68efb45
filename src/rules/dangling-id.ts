import type { Kind } from '../schemas/index.ts';
import { fileOf, infoOf } from '../schemas/kinds.ts';
import { mentionsIn } from './mentions.ts';
import { renamesIn } from './renames.ts';
import { nearest } from '../loader/nearest.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** What is not even an id is reported as a value of the wrong form. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

export const rule: Rule = {
  slug: 'dangling-id',
  *check(content) {
    const { drafts, ids } = content;
    // What follows from a new name of a file is told with it.
    const renamed = new Set(renamesIn(content).flatMap(({ mentions }) => mentions.map(keyOf)));
    for (const draft of drafts) {
      for (const { to, id, place } of mentionsIn(draft)) {
        if (!ID.test(id) || ids[to].has(id)) continue;
        if (renamed.has(keyOf({ to, id }))) continue;
        yield { ...place(), ...describe(to, id, ids[to]), about: keyOf({ to, id }) };
      }
    }
  },
};

function keyOf({ to, id }: { to: Kind; id: string }): string {
  return `${to} ${id}`;
}

function describe(to: Kind, id: string, known: ReadonlySet<string>) {
  const meant = nearest(id, known);
  return {
    message: `No ${infoOf(to).one} has the id ${quote(id)}.`,
    allowed: `an id in content/${to}${meant ? `, such as "${meant}"` : ''}`,
    fix: `Correct the id, or add ${fileOf(to, id)}.`,
  };
}
