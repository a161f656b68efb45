import { textsOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const RANKS = [
  '(?:(?:[Dd]etective|[Tt]emporary|[Aa]cting|[Pp]olice)\\s+)*(?:[Cc]hief\\s+)?(?:[Ss]uperintendent|[Ii]nspector|[Ss]ergeant|[Cc]onstable)',
  '(?:Det\\.?\\s+)?(?:Ch\\.?\\s+)?(?:Supt|Insp|Sgt)\\.?',
  'DCS|DCI|DI|DS|DC|PC',
];
const NAME =
  "\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s+(?:\\p{Lu}\\.|ap|ab|ferch|de|van|von|al|bin))*\\s+\\p{Lu}[\\p{L}'’-]+";
const OFFICER = new RegExp(`(?<![\\p{L}])(${RANKS.join('|')})\\s+(${NAME})`, 'gu');

/** Chief officers and the heads of inspectorates answer in public, and may be named. */
const MAY_BE_NAMED = /^[Cc]hief\s+[Cc]onstable/;
const INSPECTORATE = /(?:\bHM|[Mm]ajesty['’]s|\bOfsted(?:['’]s)?|\bHMIC(?:FRS)?(?:['’]s)?)\s+$/;
const TITLED = /^(?:Sir|Dame|Lord|Baroness)\s/;

export const rule: Rule = {
  slug: 'named-officer',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        for (const match of text.matchAll(OFFICER)) {
          const [whole, rank = '', name = ''] = match;
          if (MAY_BE_NAMED.test(rank) || TITLED.test(name)) continue;
          if (INSPECTORATE.test(text.slice(0, match.index))) continue;
          yield {
            ...place(match.index),
            message: `An officer is named: ${quote(whole.replace(/\s+/g, ' '))}.`,
            allowed: 'names of assistant chief constables and above, commissioners and ministers',
          };
        }
      }
    }
  },
};
