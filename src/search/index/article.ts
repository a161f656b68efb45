import { dateInWords, type Article } from '../../record/index.ts';
import type { Own } from './search-record.ts';
import { sectionsOf, type Headings } from './sections.ts';

/** An article and each of its sections, so that a search leads to the place and a result stays small. */
export function articleRecords({ id, data, path, body }: Article, headings: Headings): Own[] {
  const { opening, sections } = sectionsOf(body, headings.get(id) ?? []);
  const line = `Reviewed ${dateInWords(data.reviewed)}`;
  return [
    { line, text: [data.description, ...data.inShort, opening].join(' ') },
    ...sections.map(({ heading, id: place, text }) => ({
      line,
      url: `${path}#${place}`,
      title: `${data.title}: ${heading}`,
      text,
    })),
  ];
}
