import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** The words of a piece of HTML, as a reader sees them, on one line. */
export function wordsOfHtml(html: string): string {
  return toText(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}
