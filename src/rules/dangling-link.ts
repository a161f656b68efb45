import { visit } from 'unist-util-visit';
import type { Content, Draft } from '../loader/content.ts';
import type { Found, Objection } from '../loader/mistakes.ts';
import { nearest } from '../loader/nearest.ts';
import { quote } from '../loader/words.ts';
import { addressOf } from '../schemas/index.ts';
import { addressesIn } from './addresses.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

/** Addresses of the site, and places on the page itself. What leads elsewhere nobody here can know. */
const WITHIN = /^(?:\/(?![/\\])|#)/;

export const rule: Rule = {
  slug: 'dangling-link',
  *check(content) {
    for (const draft of content.drafts) {
      const found: Found[] = [];
      const { tree } = markdownOf(draft);
      const pictures = new Set<string>();
      visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
      visit(tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
        if (!WITHIN.test(node.url)) return;
        const isPicture =
          node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
        const mistake = isPicture
          ? judgePicture(node.url, content)
          : judgeLink(node.url, draft, content);
        if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
      });
      yield* found;
    }
  },
};

function judgePicture(url: string, { pictures }: Content): Objection | undefined {
  if (pictures.has(url)) return undefined;
  const meant = nearest(url, pictures);
  return {
    message: `The picture ${quote(url)} is not among the files of the site.`,
    allowed: `a picture that lies in public/${meant ? `, such as "${meant}"` : ''}`,
    fix: 'Correct the address, or add the picture to public/.',
  };
}

function judgeLink(url: string, draft: Draft, content: Content): Objection | undefined {
  const addresses = addressesIn(content);
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const page = path === '' ? addressOf(draft.kind, draft.id).split('#')[0]! : path;
  const ids = addresses.get(page);
  if (!ids) return noPage(url, path, addresses.keys(), content);
  // Every browser knows the top of a page.
  if (fragment === undefined || fragment === 'top' || ids.has(fragment)) return undefined;
  const meant = nearest(fragment, ids);
  return {
    message: `The link leads to ${quote(url)}, but no place on that page is called ${quote(fragment)}.`,
    allowed: `the name of a place on the page${meant ? `, such as "#${meant}"` : ''}`,
    fix: meant
      ? `Did you mean "${path}#${meant}"?`
      : `Write "${path}" without #, or correct the name.`,
  };
}

function noPage(
  url: string,
  path: string,
  known: Iterable<string>,
  { pictures }: Content,
): Objection | undefined {
  // A file of the site is no page, and may be linked to.
  if (pictures.has(path)) return undefined;
  const pages = [...known];
  const meant = pages.find((page) => page === `${path}/`) ?? nearest(path, pages);
  return {
    message: `The link leads to ${quote(url)}, where this site has no page.`,
    allowed: `the address of a page of this site${meant ? `, such as "${meant}"` : ''}`,
    fix: meant && `Did you mean "${meant}"?`,
  };
}
