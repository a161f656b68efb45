/** The words of a text in Markdown, in one line. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|#+|\d+\.)\s+/gm, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[*_`]{1,2}(\S(?:.*?\S)?)[*_`]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
