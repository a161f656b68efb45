import { expect, test } from 'vitest';
import { askedOf } from './kinds.ts';
import { builtPages, faults, publicSite } from './pages.ts';

/** Pages to read, which are all but the visual editor. */
const toRead = () => builtPages().filter(({ kind }) => !askedOf(kind).isApplication);

test('every page has a title of its own', () => {
  const pages = Map.groupBy(builtPages(), (page) => page.title);
  const shared = [...pages]
    .filter(([title, members]) => title === '' || members.length > 1)
    .map(([title, members]) => `"${title}": ${members.map((page) => page.address).join(' ')}`);
  expect(shared).toEqual([]);
});

test('every page is described in 30 to 320 characters', () => {
  const poor = faults((page) => {
    const description = page.meta.get('description') ?? '';
    return description.length >= 30 && description.length <= 320
      ? []
      : [`${description.length} characters: "${description}"`];
  });
  expect(poor).toEqual([]);
});

test('every page gives its own address as the canonical one', () => {
  const strange = faults((page) => {
    // The page for what is not there is sent under any address.
    const wanted = page.kind === 'not found' ? undefined : `${publicSite()}${page.address}`;
    const canonical = page.links.get('canonical');
    return canonical === wanted ? [] : [`${canonical}, not ${wanted}`];
  });
  expect(strange).toEqual([]);
});

test('search engines find all but the pages for editors, those for what is not there or was sent, and threads without a finding', () => {
  const wrong = faults((page) => {
    const isKept = page.meta.get('robots') === 'noindex';
    const wanted =
      page.kind === 'not found' ||
      askedOf(page.kind).isForEditors === true ||
      askedOf(page.kind).isAfterwards === true ||
      (page.kind === 'thread' && !page.ids.includes('story'));
    return isKept === wanted ? [] : [isKept ? 'kept from search engines' : 'not kept from them'];
  });
  expect(wrong).toEqual([]);
});

test('every page has one first heading', () => {
  const wrong = faults((page) => {
    const first = page.headings.filter(({ level }) => level === 1);
    return first.length === 1 && first[0]!.text !== '' ? [] : [`${first.length} first headings`];
  }, toRead());
  expect(wrong).toEqual([]);
});

test('every page says that it is in British English', () => {
  expect(faults((page) => (page.lang === 'en-GB' ? [] : [`lang is ${page.lang}`]))).toEqual([]);
});

test('every page can be shared with a picture, a title and a description', () => {
  const wanted = ['title', 'description', 'type', 'site_name', 'image', 'image:alt'];
  const poor = faults(
    (page) => wanted.filter((name) => !page.meta.get(`og:${name}`)).map((name) => `no og:${name}`),
    toRead(),
  );
  expect(poor).toEqual([]);
});
