import { dateInWords, type Article } from '../../record/index.ts';
import { NO_FACTS, type SearchRecord } from './search-record.ts';
import { sectionsOf } from './sections.ts';

/** An article and each of its sections, so that a search leads to the place and a result stays small. */
export function articleRecords({ data, path, body, themes }: Article): SearchRecord[] {
  const { opening, sections } = sectionsOf(body);
  const common = {
    ...NO_FACTS,
    kind: 'guidance',
    line: `Reviewed ${dateInWords(data.reviewed)}`,
    date: data.reviewed,
    themes: themes.map((theme) => theme.data.name),
  } as const;
  return [
    { ...common, url: path, title: data.title, text: `${data.description} ${opening}` },
    ...sections.map(({ heading, id, text }) => ({
      ...common,
      url: `${path}#${id}`,
      title: `${data.title}: ${heading}`,
      text,
    })),
  ];
}
