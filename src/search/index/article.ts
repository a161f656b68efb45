import { dateInWords, type Article } from '../../record/index.ts';
import type { Own } from './search-record.ts';
import { sectionsOf } from './sections.ts';

/** An article and each of its sections, so that a search leads to the place and a result stays small. */
export function articleRecords({ data, path, body }: Article): Own[] {
  const { opening, sections } = sectionsOf(body);
  const line = `Reviewed ${dateInWords(data.reviewed)}`;
  return [
    { line, text: `${data.description} ${opening}` },
    ...sections.map(({ heading, id, text }) => ({
      line,
      url: `${path}#${id}`,
      title: `${data.title}: ${heading}`,
      text,
    })),
  ];
}
