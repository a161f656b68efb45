import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thesaurus, type Thesaurus } from '../schemas/thesaurus.ts';
import { decode } from './decode.ts';
import { fieldMistakes } from './fields.ts';
import { nearest } from './nearest.ts';
import { toProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { nameOf } from './read.ts';
import { rule as danglingId } from './rules/dangling-id.ts';
import { READING } from './rules/reading.ts';
import { quote } from './words.ts';
import { readFields } from './yaml.ts';
import type { Fields } from './yaml.ts';

/** Where the words by which people search are kept. */
const FILE = 'search/thesaurus.yaml';

/**
 * Checks the thesaurus, which is no entry and has a schema of its own.
 * @param forces ids of the forces of the record, to which places lead
 */
export function checkThesaurus(dir: string, forces: ReadonlySet<string>): Problem[] {
  const file = `${nameOf(dir)}/${FILE}`;
  const { text, mistake } = read(join(dir, FILE));
  if (mistake) return [toProblem(mistake.rule, { file, ...mistake })];
  const fields = readFields(text ?? '', 1);
  const mistakes = [...fields.mistakes];
  if (fields.raw) {
    const parsed = thesaurus.safeParse(fields.raw);
    mistakes.push(
      ...(parsed.success
        ? placesNowhere(parsed.data, fields, forces)
        : fieldMistakes(thesaurus, parsed.error.issues, fields)),
    );
  }
  return mistakes.map(({ rule, ...found }) => toProblem(rule, { file, ...found }));
}

function read(path: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(path));
  } catch {
    return {
      mistake: {
        rule: READING.unreadable,
        line: 1,
        column: 1,
        message: 'The thesaurus could not be opened.',
        allowed: `a plain file content/${FILE}`,
      },
    };
  }
}

function placesNowhere({ places }: Thesaurus, fields: Fields, forces: ReadonlySet<string>) {
  return places.flatMap((place, index) =>
    place.forces.flatMap((id, number) => {
      if (forces.has(id)) return [];
      const meant = nearest(id, forces);
      return {
        rule: danglingId,
        ...fields.valueAt(['places', index, 'forces', number]),
        message: `No force has the id ${quote(id)}.`,
        allowed: `an id in content/forces${meant ? `, such as "${meant}"` : ''}`,
      };
    }),
  );
}
