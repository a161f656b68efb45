import { z } from 'zod';
import { ref } from './references.ts';

const asked = z.string().min(2, 'must have at least two letters').describe('A word, or a few.');

/** Whether a query can hold what asks for it. */
const canBeAsked = ({ said, either, beside }: Record<'said' | 'either' | 'beside', string[]>) =>
  either.length > 0 === beside.length > 0 && said.length + either.length > 0;

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
  asks: z
    .array(
      z
        .strictObject({
          about: z
            .enum([
              'due',
              'new',
              'grades',
              'course',
              'after',
              'letter',
              'judged',
              'cite',
              'oversight',
              'papers',
              'questions',
              'panels',
              'panel',
              'reports',
              'weaknesses',
              'else',
              'near',
              'time',
            ])
            .describe(
              'What is asked: `grades`, whether it was judged inadequate or monitored (`course`), what came `after` what was found last, what is on record after the `letter` of the chief inspector of Ofsted, which forces are so (`judged`), how a finding is cited (`cite`), who answers for the force (`oversight`), `papers` for a meeting, `questions` to ask, `panels` to follow, a `panel` beside a theme, the newest `reports`, forces with `weaknesses` in the last two years, who `else` was told of a theme beside the force named, how it compares with the forces next door (`near`), when an answer is `due`, what is `new`, or the newest (`time`).',
            ),
          said: z.array(asked).default([]).describe('Words that ask for it: "rating".'),
          either: z
            .array(asked)
            .default([])
            .describe('Words that ask for it beside one of `beside`: "must".'),
          beside: z
            .array(asked)
            .default([])
            .describe('Words that ask for it beside one of `either`: "reply".'),
        })
        .refine(canBeAsked, {
          error: 'must have words under `said`, or under both `either` and `beside`',
        }),
    )
    .default([])
    .describe(
      'Words that tell what is asked: beside the name of a force or a theme, or at large where neither is named; where several are asked, the first listed is answered.',
    ),
  worries: z
    .array(
      z.strictObject({
        said: z
          .array(asked)
          .default([])
          .describe('Words that tell of a worry wherever they stand: "scared to go home".'),
        alone: z
          .array(asked)
          .default([])
          .describe('Words that tell of a worry where nothing else is typed: "help".'),
        who: z
          .array(asked)
          .default([])
          .describe('Whom it is about: "my daughter". Counts only beside words of `harm`.'),
        harm: z
          .array(asked)
          .default([])
          .describe('What happens to them: "hurt". Counts only beside words of `who`.'),
      }),
    )
    .default([])
    .describe(
      'Words that tell of harm, fear, a child in danger, or a crime that the police did not act on. A search with them shows first where to get help and how to complain. The names of themes alone are no worry: "domestic abuse essex".',
    ),
});
export type Thesaurus = z.infer<typeof thesaurus>;
