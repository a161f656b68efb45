import type { Version } from './difference.ts';
import { dateInWords } from './date-words.ts';

/** More than this is not read in one go; the rest follows when these are done. */
const MOST_LISTED = 40;

/**
 * What an editor should look at again, in Markdown: articles whose day of review has passed, and sources of which no
 * archived copy is known, so that what was read may be gone one day.
 */
export function upkeep({ guidance, sources }: Version, asOf: string): string {
  const overdue = guidance
    .filter(({ data }) => !data.withdrawn && data.reviewBy < asOf)
    .sort((a, b) => (a.data.reviewBy < b.data.reviewBy ? -1 : 1))
    .map(
      ({ id, data }) => `${data.title}, due on ${dateInWords(data.reviewBy)} (\`guidance/${id}\`)`,
    );
  const live = sources
    .filter(({ data }) => !data.withdrawn && data.copy === 'live' && data.address !== null)
    .map(({ id, data }) => `[${data.title}](${data.address!}) (\`sources/${id}\`)`);
  return [
    section('Articles to be read again', overdue, 'None is overdue.'),
    section('Sources read live, of which no archived copy is on record', live, 'There is none.'),
  ].join('\n\n');
}

/** The addresses of all sources that stand, each once. */
export function addresses({ sources }: Version): string[] {
  const all = sources.flatMap(({ data }) => (data.withdrawn ? [] : (data.address ?? [])));
  return [...new Set(all)].sort();
}

function section(title: string, items: readonly string[], none: string): string {
  const shown = items.slice(0, MOST_LISTED).map((item) => `- [ ] ${item}`);
  const rest = items.length - shown.length;
  return [
    `## ${title}`,
    '',
    ...(shown.length > 0 ? shown : [none]),
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
  ].join('\n');
}
