import type { Record } from '../../record/index.ts';
import type { SearchRecord } from './records.ts';
import type { Guide } from '../query/understand/guide.ts';
import type { Thesaurus } from '../../schemas/thesaurus.ts';

/**
 * What search knows before it searches, from the record and the thesaurus.
 * @throws when the thesaurus names a force or theme that does not exist
 */
export function guideOf(
  record: Record,
  records: readonly SearchRecord[],
  thesaurus: Thesaurus,
): Guide {
  const numbers = new Map(records.map(({ url }, number) => [url, number]));
  const numberOf = ({ path }: { path: string }) => numbers.get(path) ?? -1;
  const forceAt = new Map(record.forces.map(({ id }, place) => [id, place]));
  const placeOf = (force: string) => {
    const place = forceAt.get(force);
    if (place === undefined)
      throw new Error(`content/search/thesaurus.yaml names no force of the record: ${force}`);
    return place;
  };
  return {
    forces: record.forces.map((force) => [
      numberOf(force),
      force.data.name,
      [...new Set([force.data.shortName, ...force.data.aliases])],
      force.id,
    ]),
    councils: record.councils.map(({ councilName, force }) => [councilName, placeOf(force)]),
    themes: record.themes.map((theme) => [
      numberOf(theme),
      theme.data.name,
      // Its id is its shortest name: `domestic-abuse`.
      [theme.id.replaceAll('-', ' '), ...theme.data.synonyms],
      theme.id,
    ]),
    terms: record.glossary.map((term) => [
      numberOf(term),
      term.data.term,
      [...(term.data.abbreviation ? [term.data.abbreviation] : []), ...term.data.synonyms],
    ]),
    said: thesaurus.words.map(({ means, said }) => [means, said]),
    places: thesaurus.places.map(({ place, forces }) => [place, forces.map(placeOf)]),
  };
}
