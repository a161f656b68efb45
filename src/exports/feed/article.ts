import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';

/** What our pages draw and place their own way has no meaning in a feed reader. */
const sanitise = rehypeSanitize({
  ...defaultSchema,
  attributes: { a: ['href'], th: ['scope'] },
  strip: ['script', 'style', 'svg'],
});

/** The text of an article for a feed reader: paragraphs, lists, tables and links, without our styles and pictures. */
export function articleHtml(html: string): string {
  const text = toHtml(sanitise(fromHtml(html, { fragment: true })));
  return text.replace(/\n\s*\n/g, '\n').trim();
}
