import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.string().min(2, 'must have at least two letters');

/** The words by which people ask for what the record calls by another name. File: `content/search/thesaurus.yaml`. */
export const thesaurus = z.strictObject({
  words: z
    .array(
      z.strictObject({
        means: words.describe(
          'What the record calls it, in one to four words: "missing children".',
        ),
        said: z.array(words).min(1).describe('What people call it: "runaways".'),
      }),
    )
    .describe(
      'Plain words and other spellings. A search for one of them looks for the words of the record as well.',
    ),
  places: z
    .array(
      z.strictObject({
        place: words.describe('A town, a county or an area that is no council: "Teesside".'),
        forces: z.array(z.string()).min(1).describe('Ids of the forces that police it.'),
      }),
    )
    .describe('Places that lead to a force. Councils and the aliases of forces are known already.'),
});
export type Thesaurus = z.infer<typeof thesaurus>;

/** @throws when the file does not fit, with the place of each mistake */
export function readThesaurus(file = 'content/search/thesaurus.yaml'): Thesaurus {
  const read = thesaurus.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const mistakes = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${file}\n${mistakes.join('\n')}`);
}
