import type { Root, RootContent } from 'hast';
import { defaultSchema } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';

/**
 * What of a text may stand on a page: GitHub's own list, without the columns of a table that are moved to one side, for
 * Astro writes them as inline styles, which the Content-Security-Policy refuses.
 */
export const ALLOWED_HTML: typeof defaultSchema = {
  ...defaultSchema,
  attributes: Object.fromEntries(
    Object.entries(defaultSchema.attributes ?? {}).map(([name, list]) => [
      name,
      list.filter((attribute) => attribute !== 'align'),
    ]),
  ),
};

const ON_THIS_SITE = /^\/(?![/\\])/;

/** Takes out the pictures that a reader's browser would have to fetch from elsewhere, and those that name no address. */
export function withoutForeignPictures() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ('children' in node) node.children = node.children.filter(isOurs);
    });
  };
}

function isOurs(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'img') return true;
  const { src } = node.properties;
  return typeof src === 'string' && ON_THIS_SITE.test(src);
}
