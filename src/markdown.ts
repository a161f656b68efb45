import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import { ALLOWED_HTML, withoutForeignPictures } from './allowed-html.ts';
import { articleWall } from './article-wall.ts';

/**
 * How the text of an entry becomes HTML: GitHub's Markdown, sanitised by a list of what may stand. The check refuses
 * raw HTML, unsafe links and pictures from elsewhere before; this holds if it ever should not.
 */
export const markdown = {
  // Coloured code would need inline styles, which the Content-Security-Policy refuses.
  syntaxHighlight: false,
  processor: unified({ rehypePlugins: [withoutForeignPictures, [rehypeSanitize, ALLOWED_HTML]] }),
} as const;

/** Articles hold components, which the sanitiser would drop, so they have a wall of their own. */
export const articles = {
  extendMarkdownConfig: false,
  syntaxHighlight: false,
  processor: unified({ rehypePlugins: [withoutForeignPictures, articleWall] }),
} as const;
