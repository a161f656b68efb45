import type { Content, Draft } from '../loader/content.ts';
import type { Objection } from '../loader/mistakes.ts';
import { nearest } from '../loader/nearest.ts';
import { quote } from '../loader/words.ts';
import { addressOf } from '../schemas/index.ts';
import { addressesIn } from './addresses.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

/** Addresses of the site, and places on the page itself. What leads elsewhere nobody here can know. */
const WITHIN = /^(?:\/(?![/\\])|#)/;
/** This site by its whole address, or a preview of a change, which is gone once the change is made. */
const WHOLE = /^https?:\/\/(?:www\.|[a-z\d-]+--)?lines-of-enquiry\.[^/]+/i;

export const rule: Rule = {
  slug: 'dangling-link',
  *check(content) {
    for (const draft of content.drafts) {
      const pictures = new Set(
        partsOf(draft, 'imageReference').map(({ identifier }) => identifier),
      );
      for (const node of partsOf(draft, 'link', 'definition', 'image')) {
        if (!WITHIN.test(node.url) && !WHOLE.test(node.url)) continue;
        const isPicture =
          node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
        const mistake = isPicture
          ? judgePicture(node.url, content)
          : judgeLink(node.url, draft, content);
        if (mistake) yield { ...placeOfNode(draft, node), ...mistake };
      }
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
  if (WHOLE.test(url))
    return {
      message: `The link leads to this site by its whole address, or to a preview of it: ${quote(url)}.`,
      allowed: 'an address that begins with /',
      fix: `Write ${url.replace(WHOLE, '') || '/'}.`,
    };
  const addresses = addressesIn(content);
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const page = path === '' ? addressOf(draft.kind, draft.id).split('#')[0]! : path;
  const ids = addresses.get(page);
  if (!ids) return noPage(url, path, addresses.keys(), content);
  // Every browser knows the top of a page.
  if (fragment === undefined || fragment === 'top' || ids.has(fragment)) return undefined;
  if (fragment === '' && path === '')
    return {
      message: 'The link leads nowhere: its address is "#" alone.',
      allowed: 'the address of a page, or of a place on this page',
      fix: 'Write where it leads, or take the link out.',
    };
  const now = renamedTo(content, `${page}#${fragment}`);
  if (now) return renamed(url, now);
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
  content: Content,
): Objection | undefined {
  // A file of the site is no page, and may be linked to.
  if (content.pictures.has(path)) return undefined;
  const now = renamedTo(content, path);
  if (now) return renamed(url, now);
  const pages = [...known];
  const plain = path.replace(/\/index\.html?$/, '/').replace(/\/{2,}/g, '/');
  const meant =
    pages.find((page) => page === plain || page === `${plain}/`) ?? nearest(plain, pages);
  return {
    message: `The link leads to ${quote(url)}, where this site has no page.`,
    allowed: `the address of a page of this site${meant ? `, such as "${meant}"` : ''}`,
    fix: meant && `Did you mean "${meant}"?`,
  };
}

/** The address that an entry has now, by one that it had before its file was renamed. */
function renamedTo({ drafts }: Content, before: string): string | undefined {
  const draft = drafts.find(({ kind, raw }) => {
    const former: unknown[] = Array.isArray(raw['formerIds']) ? raw['formerIds'] : [];
    return former.some((id) => addressOf(kind, String(id)) === before);
  });
  return draft && addressOf(draft.kind, draft.id);
}

function renamed(url: string, now: string): Objection {
  return {
    message: `The link leads to ${quote(url)}, which has been renamed.`,
    allowed: `its address of today: "${now}"`,
    fix: `Write ${now}.`,
  };
}
