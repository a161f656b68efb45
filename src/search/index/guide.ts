import {
  earliestDate,
  numbersOfRule,
  type Council,
  type PublicRecord,
  type Term,
} from '../../record/index.ts';
import type { SearchRecord } from './search-record.ts';
import type { Guide } from '../query/understand/guide.ts';
import type { Thesaurus } from '../../schemas/thesaurus.ts';
import { EVERYDAY, FILLER, GENERIC, SPELLINGS } from './plain-words.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** The councils that a search finds, in the order in which the guide names them. */
export function searchedCouncils({ councils, forces }: PublicRecord): Council[] {
  return councils.filter(({ force }) => forces.some(({ id }) => id === force));
}

/** The numbers of the rule that a term states; none where it states none. */
export function rulesOf({ html }: Term): string[] {
  return numbersOfRule(wordsOfHtml(html));
}

/** Every year from the first that a finding is of to that of the record. */
export function yearsOf({ findings, asOf }: Pick<PublicRecord, 'findings' | 'asOf'>): string[] {
  const last = Number(asOf.slice(0, 4));
  const first = Number(earliestDate(findings)?.slice(0, 4) ?? last);
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** What search knows before it searches, from the record and the thesaurus. */
export function guideOf(
  record: PublicRecord,
  records: readonly SearchRecord[],
  thesaurus: Thesaurus,
): Guide {
  const numbers = new Map(records.map(({ url }, number) => [url, number]));
  const numberOf = ({ path }: { path: string }) => numbers.get(path) ?? -1;
  const places = new Map(record.forces.map(({ id }, place) => [id, place]));
  // The check finds what names no force; one that was withdrawn is not searched.
  const placesOf = (forces: readonly string[]) => forces.flatMap((id) => places.get(id) ?? []);
  return {
    forces: record.forces.map((force) => [
      numberOf(force),
      force.data.name,
      [...new Set([force.data.shortName, ...force.data.aliases])],
      force.id,
    ]),
    councils: searchedCouncils(record).map(({ councilName, force }) => [
      councilName,
      places.get(force)!,
    ]),
    themes: record.themes.map((theme) => [
      numberOf(theme),
      theme.data.name,
      // Its id is its shortest name: `domestic-abuse`.
      [theme.id.replaceAll('-', ' '), ...theme.data.synonyms],
      theme.id,
    ]),
    terms: record.glossary.map((term): Guide['terms'][number] => {
      const { data } = term;
      const others = [...(data.abbreviation ? [data.abbreviation] : []), ...data.synonyms];
      const numbers = rulesOf(term);
      return numbers.length > 0
        ? [numberOf(term), data.term, others, numbers]
        : [numberOf(term), data.term, others];
    }),
    articles: record.guidance.map((article) => [numberOf(article), article.data.title]),
    compare: numbers.get('/compare/') ?? -1,
    otherWords: thesaurus.words.map(({ means, said }) => [means, said]),
    places: thesaurus.places.map(({ place, forces }) => [place, placesOf(forces)]),
    asks: thesaurus.asks.map(({ about, said, either, beside }) => [about, said, either, beside]),
    years: yearsOf(record),
    filler: FILLER,
    generic: GENERIC,
    spellings: SPELLINGS,
    everyday: EVERYDAY,
    worries: thesaurus.worries,
  };
}
