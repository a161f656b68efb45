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
/** A surname alone, behind a rank: "DI Smith". The rank has to be an officer's and no office's. */
const SURNAME = "\\p{Lu}[\\p{L}'’-]+";
const OFFICER = new RegExp(`(?<![\\p{L}])(${RANKS.join('|')})\\s+(${NAME})`, 'gu');

const BY_SURNAME = new RegExp(
  `(?<![\\p{L}-])(${RANKS.join('|')})\\s+(${SURNAME})(?![\\p{L}-])`,
  'gu',
);
/** Words that follow a rank and are no names. */
const NO_SURNAMES =
  /^(?:General|Association|Associations|Federation|Degree|Support|Gazette|World|Office|Officer|Officers|Council|Committee|Panel|Police|Force|Forces|Of|For|And|In|At|The|Apprenticeship|Entry|Rank|Ranks|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Dr|He|She|They|It|This|That|Who|Ofsted|HMIC|HMICFRS|CQC)$/;

/** Chief officers and the heads of inspectorates answer in public, and may be named. */
const MAY_BE_NAMED = /^[Cc]hief\s+[Cc]onstable/;
const INSPECTORATE = /(?:\bHM|[Mm]ajesty['’]s|\bOfsted(?:['’]s)?|\bHMIC(?:FRS)?(?:['’]s)?)\s+$/;
/** "Deputy Chief Constable Smith": the rank begins before what was found. */
const CHIEF = /\b(?:[Cc]hief|[Dd]eputy|[Aa]ssistant)\s+$/;
const TITLED = /^(?:Sir|Dame|Lord|Baroness)\s/;

export const rule: Rule = {
  slug: 'named-officer',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        const told = new Set<number>();
        for (const match of [...text.matchAll(OFFICER), ...text.matchAll(BY_SURNAME)]) {
          const [whole, rank = '', name = ''] = match;
          if (told.has(match.index) || mayBeNamed(rank, name, text.slice(0, match.index))) continue;
          told.add(match.index);
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

function mayBeNamed(rank: string, name: string, before: string): boolean {
  return (
    MAY_BE_NAMED.test(rank) ||
    TITLED.test(name) ||
    NO_SURNAMES.test(name) ||
    INSPECTORATE.test(before) ||
    CHIEF.test(before)
  );
}
