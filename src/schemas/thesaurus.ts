import { z } from 'zod';
import { ref } from './references.ts';

const asked = z.string().min(2, 'must have at least two letters').describe('A word, or a few.');

/** The words by which people ask for what the record calls by another name. File: `content/search/thesaurus.yaml`. */
export const thesaurus = z.strictObject({
  words: z
    .array(
      z.strictObject({
        means: asked.describe(
          'What the record calls it, in one to four words: "missing children".',
        ),
        said: z.array(asked).min(1).describe('What people call it: "runaways".'),
      }),
    )
    .describe(
      'Plain words and other spellings. A search for one of them looks for the words of the record as well.',
    ),
  places: z
    .array(
      z.strictObject({
        place: asked.describe('A town, a county or an area that is no council: "Teesside".'),
        forces: z.array(ref('forces')).min(1).describe('Ids of the forces that police it.'),
      }),
    )
    .describe('Places that lead to a force. Councils and the aliases of forces are known already.'),
});
export type Thesaurus = z.infer<typeof thesaurus>;
