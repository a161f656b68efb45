import { textsOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const IN_WORDS =
  '(?:(?:[Dd]etective|[Tt]emporary|[Aa]cting|[Pp]olice)\\s+)*(?:[Cc]hief\\s+)?(?:[Ss]uperintendent|[Ii]nspector|[Ss]ergeant|[Cc]onstable)s?';
const IN_LETTERS = 'DCS|DSU|DCI|DI|DS|DC|WPC|PCSO|PC';
const RANKS = [
  IN_WORDS,
  '[Dd]etective',
  '(?:[Dd]et\\.?\\s+)?(?:[Cc]h\\.?\\s+)?(?:[Ss]upt|[Ii]nsp|[Ss]gt|[Cc]onst)\\.?',
  '[Dd]et\\.?\\s+[Cc]on(?:st)?\\.?',
  IN_LETTERS,
].join('|');
/** Between a rank and a name; a name may be in bold type or the words of a link. */
const GAP = '[\\s*_\\[]+';
const NAME =
  "\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s+(?:\\p{Lu}\\.|ap|ab|ferch|de|van|von|al|bin))*\\s+\\p{Lu}[\\p{L}'’-]+";
/** A surname alone, behind a rank: "DI Smith". The rank has to be an officer's and no office's. */
const SURNAME = "\\p{Lu}[\\p{L}'’-]+";
/** The number on an officer's shoulder: "PC 1234". */
const NUMBER = '\\d{3,5}(?!\\d)';
const WAYS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(${IN_LETTERS})\\s+(${NUMBER})`, 'gu'),
  new RegExp(`(?<![\\p{L}])(${RANKS})${GAP}(${NAME})`, 'gu'),
  new RegExp(`(?<![\\p{L}-])(${RANKS})${GAP}(${SURNAME})(?![\\p{L}-])`, 'gu'),
];
/** "Ann Smith (DI)", "Ann Smith, a detective inspector": the rank behind the name. */
const BEHIND = new RegExp(
  `(?<!\\p{L})(${NAME})(?:\\s+\\((?:${IN_LETTERS})\\)|,\\s+(?:an?|the)\\s+(?:[a-z]+\\s+)?(?:detective|police)\\s+(?:chief\\s+)?(?:superintendent|inspector|sergeant|constable))`,
  'gu',
);
/** Most texts name no rank, and need not be searched in all these ways. */
const ANY_RANK = new RegExp(RANKS);
/** What an abbreviation in brackets explains: "Detective Inspector (DI)". */
const EXPLAINED = /^(?:Detective|Police|Woman|Chief|Community|Support|Temporary|Acting)\b/;

/** Words that follow a rank and are no names. */
const NO_SURNAMES =
  /^(?:General|Association|Associations|Federation|Superintendents|Inspectors|Sergeants|Constables|Constable|Inspector|Sergeant|Superintendent|Chief|Training|Academy|Numbers|Pathway|Programme|Development|Degree|Support|Gazette|World|Office|Officer|Officers|Council|Committee|Panel|Police|Force|Forces|Of|For|And|In|At|The|Apprenticeship|Entry|Rank|Ranks|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Dr|He|She|They|It|This|That|Who|Ofsted|HMIC|HMICFRS|CQC)$/;

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
        for (const { index, whole } of namesIn(text)) {
          if (told.has(index)) continue;
          told.add(index);
          yield {
            ...place(index),
            message: `An officer is named: ${quote(whole.replace(/\s+/g, ' '))}.`,
            allowed: 'names of assistant chief constables and above, commissioners and ministers',
          };
        }
      }
    }
  },
};

/** Every officer that a text names, and where. */
function namesIn(text: string): { index: number; whole: string }[] {
  if (!ANY_RANK.test(text)) return [];
  const before = WAYS.flatMap((way) => [...text.matchAll(way)]).filter(
    ({ 1: rank = '', 2: name = '', index }) => !mayBeNamed(rank, name, text.slice(0, index)),
  );
  const behind = [...text.matchAll(BEHIND)].filter(({ 1: name = '' }) => !EXPLAINED.test(name));
  return [...before, ...behind].map(({ 0: whole, index }) => ({ index, whole }));
}

function mayBeNamed(rank: string, name: string, before: string): boolean {
  return (
    MAY_BE_NAMED.test(rank) ||
    TITLED.test(name) ||
    NO_SURNAMES.test(name) ||
    INSPECTORATE.test(before) ||
    CHIEF.test(before)
  );
}
