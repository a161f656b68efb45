import type { Kind } from '../../schemas/index.ts';
import { fileOf, ONE } from '../kinds.ts';
import { mentionsIn } from '../mentions.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

/** What is not even an id is reported as a value of the wrong form. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

export const rule: Rule = {
  slug: 'dangling-id',
  title: 'An id that no entry has',
  why: 'A build passes without a word, and the reader meets a gap where the other entry should be.',
  fix: 'Correct the id, or add the entry.',
  *check({ drafts, ids }) {
    for (const draft of drafts) {
      for (const { to, id, place } of mentionsIn(draft)) {
        if (!ID.test(id) || ids[to].has(id)) continue;
        yield { ...place(), ...describe(to, id, ids[to]) };
      }
    }
  },
};

function describe(to: Kind, id: string, known: ReadonlySet<string>) {
  const meant = nearest(id, known);
  return {
    message: `No ${ONE[to]} has the id ${quote(id)}.`,
    allowed: `an id in content/${to}${meant ? `, such as "${meant}"` : ''}`,
    fix: `Correct the id, or add ${fileOf(to, id)}.`,
  };
}
