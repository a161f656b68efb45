import { expect, test } from 'vitest';
import { markTerms, termLink } from './mark-terms';

const glossary = [
  { id: 'cse', data: { term: 'child sexual exploitation', abbreviation: 'CSE' } },
  { id: 'conference', data: { term: 'child protection conference' } },
  { id: 'initial', data: { term: 'initial child protection conference' } },
  { id: 'it', data: { term: 'information technology', abbreviation: 'IT' } },
];
const mark = (html: string) => markTerms(html, glossary).html;

test('the first place of a term opens its note, later ones stay text', () => {
  expect(mark('<p>CSE rose. Child sexual exploitation and CSE again.</p>')).toMatchInlineSnapshot(
    `"<p><button type="button" class="term" popovertarget="term-cse">CSE</button> rose. Child sexual exploitation and CSE again.</p>"`,
  );
});

test('where there is no room for notes, the first place links to the glossary', () => {
  expect(markTerms('<p>CSE rose, and CSE again.</p>', glossary, termLink).html).toBe(
    '<p><a href="/glossary/#cse">CSE</a> rose, and CSE again.</p>',
  );
});

test('a longer term wins over a part of it, and a plural is found', () => {
  const { terms } = markTerms('<p>Initial child protection conferences</p>', glossary);
  expect(terms.map((term) => term.id)).toEqual(['initial']);
});

test('an abbreviation is not found in a word or in another case', () => {
  expect(mark('<p>it was CSEA, and it was late</p>')).toBe('<p>it was CSEA, and it was late</p>');
});

test('links and headings are left alone', () => {
  const html = '<h2>CSE</h2><p><a href="/x/">CSE</a></p>';
  expect(mark(html)).toBe(html);
});

test('a term is found however its apostrophe and its ampersand are written', () => {
  const office = { id: 'office', data: { term: "mayor's office for crime & policing" } };
  for (const words of [
    "Mayor's Office for Crime &amp; Policing",
    'Mayor&#39;s Office for Crime &#38; Policing',
    'Mayor&#x27;s Office for Crime &AMP; Policing',
  ])
    expect(markTerms(`<p>the ${words}</p>`, [office], termLink).html).toBe(
      `<p>the <a href="/glossary/#office">${words}</a></p>`,
    );
});

test('attributes, comments and what is written in other ways stay as they are', () => {
  const html = `<p title='CSE "a > b"' data-x=1>A &amp; B<br>&lt;CSE&gt; <!-- CSE --> <em>x</em> &#39;</p>`;
  expect(markTerms(html, glossary, termLink).html).toBe(
    html.replace('&lt;CSE', '&lt;<a href="/glossary/#cse">CSE</a>'),
  );
});
