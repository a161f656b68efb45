import {
  dateInWords,
  dateline,
  inOneLine,
  infoOf,
  nameOf,
  type AnyNode,
  type Correction,
} from '../../record/index.ts';
import { articleHtml } from './article.ts';

/** Entries named in one correction; the page tells all. */
const MOST_NAMES = 20;

/**
 * All that an entry says, as HTML with full addresses.
 * @param articles the text of each article as HTML, by its id
 */
export function entryHtml(
  entry: AnyNode,
  site: URL,
  articles: ReadonlyMap<string, string>,
): string {
  const own = entry.kind === 'guidance' ? articleHtml(articles.get(entry.id) ?? '') : entry.html;
  return whole([...before(entry), own, sourceOf(entry)], new URL(entry.path, site));
}

/** That an entry was withdrawn, and why. */
export function withdrawalHtml(entry: AnyNode, reason: string, site: URL): string {
  const what = `The ${infoOf(entry.kind).one} “${nameOf(entry)}” no longer stands. ${reason}`;
  return whole([paragraph(what)], site);
}

/** What was put right on one day, and in which entries. */
export function correctionsHtml(corrected: readonly Correction[], site: URL): string {
  return whole(
    corrected.map(({ what, entries }) => {
      const names = entries
        .slice(0, MOST_NAMES)
        .map((entry) => `<li>${link(entry.path, nameOf(entry))}</li>`);
      const others = entries.length - names.length;
      const rest = others > 0 ? `<li>and ${others} more</li>` : '';
      return `${paragraph(what)}<ul>${names.join('')}${rest}</ul>`;
    }),
    site,
  );
}

/** What an entry says in its fields, before its text. */
function before(entry: AnyNode): string[] {
  switch (entry.kind) {
    case 'findings': {
      // Not how long ago: a feed reader keeps what it has read.
      const { when, who, answered, later } = dateline(entry, entry.data.added);
      return [paragraph(inOneLine([when, who, answered, later]))];
    }
    case 'responses': {
      const { date, by } = entry.data;
      return [paragraph(`${date ? dateInWords(date) : 'Date not established'}\u00a0· ${by}`)];
    }
    case 'panels':
      return [paragraph(`${entry.data.panel}. ${entry.data.when}`), paragraph(entry.data.topic)];
    case 'themes':
      return [paragraph(entry.data.meaning), paragraph(entry.data.why)];
    case 'questions':
      return [paragraph(entry.data.why)];
    case 'guidance':
      return [paragraph(entry.data.description)];
    case 'events':
      return [paragraph(`${dateInWords(entry.data.date)}: ${entry.data.what}`)];
    case 'forces':
    case 'inspections':
    case 'glossary':
    case 'sources':
      return [];
  }
}

function sourceOf(entry: AnyNode): string {
  if (!('source' in entry)) return '';
  const { data, path } = entry.source;
  const locator = 'locator' in entry.data ? `, ${entry.data.locator}` : '';
  return `<p>Source: ${link(path, data.title)}, ${escapeHtml(`${data.publisher}${locator}`)}</p>`;
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const link = (path: string, text: string) => `<a href="${path}">${escapeHtml(text)}</a>`;

/** The parts as one HTML, with full addresses: a feed is read far from the page that it is of. */
function whole(parts: readonly string[], page: URL): string {
  return parts
    .filter(Boolean)
    .join('\n')
    .trim()
    .replace(/(?<=\s(?:href|src)=")(?:\/(?!\/)|#)[^"]*/g, (path) => new URL(path, page).href);
}

/** A text as it may stand between tags and in an attribute, of HTML and of XML. */
export function escapeHtml(text: string): string {
  const ENTITIES: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
