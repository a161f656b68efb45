import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thesaurus, type Thesaurus } from '../schemas/thesaurus.ts';
import { decode } from './decode.ts';
import { FIELDS, READING } from './explanations.ts';
import { fieldMistakes } from './fields.ts';
import { inFile, type Mistake, type ReadingMistake } from './mistakes.ts';
import { nearest } from './nearest.ts';
import { positionsIn } from './positions.ts';
import { quote } from './words.ts';
import { folderInReports } from './walk.ts';
import { readFields, type Fields } from './yaml.ts';

/** Where the words by which people search are kept, in the content folder. */
export const THESAURUS = 'search/thesaurus.yaml';

const START = { line: 1, column: 1 };

/**
 * Reads the thesaurus, which is no entry and has a schema of its own.
 * @param forces ids of the forces of the record, to which places lead
 * @returns the thesaurus where nothing is wrong with it, and what is wrong
 */
export function readThesaurus(
  dir: string,
  forces: ReadonlySet<string>,
): { thesaurus?: Thesaurus; mistakes: Mistake[] } {
  const file = `${folderInReports(dir)}/${THESAURUS}`;
  const { text, mistake } = open(join(dir, THESAURUS));
  if (mistake) return { mistakes: [inFile(file, mistake)] };
  const fields = readFields(text ?? '', START, positionsIn(text ?? ''));
  const { success, data, error } = thesaurus.safeParse(fields.raw ?? {});
  const mistakes = [...fields.mistakes];
  if (fields.raw) {
    mistakes.push(
      ...(success
        ? placesNowhere(data, fields, forces)
        : fieldMistakes(thesaurus, error.issues, fields)),
    );
  }
  return mistakes.length === 0 && success
    ? { thesaurus: data, mistakes: [] }
    : { mistakes: mistakes.map((it) => inFile(file, it)) };
}

function open(path: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(path));
  } catch {
    return {
      mistake: {
        explanation: READING.unreadable,
        ...START,
        message: 'The thesaurus could not be opened.',
        allowed: `a plain file content/${THESAURUS}`,
      },
    };
  }
}

function placesNowhere(
  { places }: Thesaurus,
  fields: Fields,
  forces: ReadonlySet<string>,
): ReadingMistake[] {
  return places.flatMap((place, index) =>
    place.forces.flatMap((id, number) => {
      if (forces.has(id)) return [];
      const meant = nearest(id, forces);
      return {
        explanation: FIELDS.dangling,
        ...fields.valueAt(['places', index, 'forces', number]),
        message: `No force has the id ${quote(id)}.`,
        allowed: `an id in content/forces${meant ? `, such as "${meant}"` : ''}`,
      };
    }),
  );
}
