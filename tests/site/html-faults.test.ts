import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JudgedOnce } from './judged-once.ts';
import type { KindName } from './kinds.ts';
import { hasMistakes, messagesOn } from './markup.ts';
import { longestOfEachKind } from './pages.ts';

/** Faults, each with what of a page it befalls and what becomes of that. */
const FAULTS: readonly (readonly [name: string, where: RegExp, to: string])[] = [
  ['a tag that is not closed', /<\/li>/g, ''],
  ['a tag that is closed twice', /<\/p>/g, '</p></p>'],
  ['a tag that is closed by another', /<\/a>/g, '</em>'],
  ['an element that does not exist', /<time /g, '<tiem '],
  ['a paragraph in a paragraph', /<p>/g, '<p><p></p>'],
  ['a list with what is no item', /<[ou]l[^>]*>/g, '$&<div></div>'],
  ['a link in a link', /<a [^>]*>/g, '$&<a href="/">words</a>'],
  ['a link without words', /(<a [^>]*>)[^<]*(?=<\/a>)/g, '$1'],
  ['a button of no type', /<li[^>]*>/g, '$&<button>words</button>'],
  ['an id for the second time', /<(p|li|h2|div)(?=[ >])/g, '<$1 id="content"'],
  ['an id that is none', /<(p|li|div)(?=[ >])/g, '<$1 id="1 2"'],
  ['a style', /<(p|li|span|a)(?=[ >])/g, '<$1 style="color: red"'],
  ['an attribute twice', / class="[^"]*"/g, '$& class="other"'],
  ['an attribute without quotation marks', / href="(\/[a-z/-]*)"/g, ' href=$1'],
  ['a class twice', / class="([a-z-]+)/g, ' class="$1 $1'],
  ['a reference to no character', />(?=[A-Z][a-z])/g, '>&nothing; '],
  ['a title without words', /(<title>)[^<]*/g, '$1'],
  ['a description with a reference to no character', / content="(?=[A-Z])/g, '$&&nothing; '],
  ['data that are closed twice', /<\/script>/g, '</script></script>'],
  ['a sign that begins a tag', />(?=[A-Z][a-z])/g, '>a < b '],
  ['a space at the end of a line', />(?=[A-Z][a-z])/g, '>a \n'],
  ['a second landmark of one name', /<p>/g, '<p></p><nav aria-label="Site"></nav><p>'],
  ['a second main', /<div(?=[ >])/g, '<main></main>$&'],
  ['a heading without words', /(<h[23][^>]*>).*?(?=<\/h)/g, '$1'],
  ['something hidden that takes the focus', /<(p|li|span)(?=[ >])/g, '<$1 aria-hidden="true"'],
];

/** Pages of the kinds of which there are most, each made by one template. */
const OFTEN = new Set<KindName>(['finding', 'thread', 'source']);

describe('a fault is found wherever it is, although all else was in a page before', () => {
  test.for(FAULTS)('%s', async ([, where, to]) => {
    const pages = longestOfEachKind()
      .filter(({ kind }) => OFTEN.has(kind))
      .map(({ file }) => readFileSync(file, 'utf8'));
    const before = new JudgedOnce();
    for (const html of pages) before.rest(html);
    let tried = 0;
    for (const html of pages) {
      const places = [...html.matchAll(where)].map(({ index }) => index);
      // The first, the last and one between: a page may have hundreds.
      for (const at of new Set([places[0], places[places.length >> 1], places.at(-1)])) {
        if (at === undefined) continue;
        const one = new RegExp(where.source, 'y');
        one.lastIndex = at;
        const faulty = html.replace(one, to);
        // In some places it is none, such as a text in a list that is in no list.
        if ((await messagesOn(faulty)).length === 0) continue;
        tried++;
        const isFound = await hasMistakes(faulty, new JudgedOnce(before));
        expect(isFound, faulty.slice(at - 100, at + 100)).toBe(true);
      }
    }
    expect(tried).toBeGreaterThan(2);
  });
});
