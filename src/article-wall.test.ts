import { expect, test } from 'vitest';
import { articles } from './markdown';

/** The program that the real pipeline makes of an article, of which a page is made; nothing else of it reaches one. */
async function compiled(body: string, frontmatter: Record<string, unknown> = {}): Promise<string> {
  const renderer = await articles.processor.createMdxRenderer!(
    { syntaxHighlight: false },
    { srcDir: new URL('./', import.meta.url), optimize: false, sourcemap: false },
  );
  return (await renderer.process(body, '/content/guidance/hostile.mdx', frontmatter)).code;
}

test('what an article is made of comes through', async () => {
  const code = await compiled(`
Half of **all** cases, see [the page](/forces/) and [the report](https://example.org/).

![A map](/map.svg)

<Note title="Before the meeting">Read the *report*.</Note>

<Source id="report" locator="page 4" /> <Finding id="a/b" /> <Question id="c" />

| Year | Notices |
| ---- | ------- |
| 2016 | 12      |
`);
  for (const part of [
    'href: "/forces/"',
    'href: "https://example.org/"',
    'src: "/map.svg"',
    'title: "Before the meeting"',
    'children: "report"',
    'id: "report"',
    'locator: "page 4"',
    'id: "a/b"',
    'id: "c"',
    'children: "Notices"',
  ])
    expect(code).toContain(part);
});

test.each([
  ['an import', 'import evil from "/EVIL.js"\n\nword'],
  ['an export', 'export const EVIL = 1\n\nword'],
  ['a page of its own', 'export default function EVIL() {}\n\nword'],
  ['an expression', 'word {EVIL} word'],
  ['an expression on its own', '{(() => "EVIL")()}'],
  ['a script', '<script>alert("EVIL")</script>'],
  ['a script from elsewhere', '<script src="https://EVIL.example/" />'],
  ['a script inside a component', '<Note><script>EVIL</script>word</Note>'],
  ['a frame', '<iframe src="https://EVIL.example/"></iframe>'],
  ['a frame in a sentence', 'word <iframe src="https://EVIL.example/"></iframe> word'],
  ['an event handler', '<p onclick="EVIL()">word</p>'],
  ['an event handler of a component', '<Note onclick="EVIL()">word</Note>'],
  ['a style', '<style>{`EVIL {}`}</style>'],
  ['a style of an element', '<p style="EVIL">word</p>'],
  ['a style of a component', '<Note style="EVIL">word</Note>'],
  ['HTML as an attribute of a component', '<Note set:html="<script>EVIL</script>">word</Note>'],
  ['text as an attribute of a component', '<Source id="a" set:text="EVIL" />'],
  ['HTML as an attribute of an element', '<div set:html="<script>EVIL</script>" />'],
  ['HTML as an attribute of a fragment', '<Fragment set:html="<script>EVIL</script>" />'],
  ['a script for the browser', '<Note client:load="EVIL">word</Note>'],
  ['a component for a server', '<Note server:defer="EVIL">word</Note>'],
  ['a slot', '<Note slot="EVIL">word</Note>'],
  ['an expression as an attribute', '<Note title={EVIL()}>word</Note>'],
  ['attributes from an expression', '<Note {...EVIL}>word</Note>'],
  ['a component that is none', '<EVIL>word</EVIL>'],
  ['a part of a component', '<Note.EVIL>word</Note.EVIL>'],
  ['a javascript link', '[word](javascript:EVIL)'],
  ['a javascript link by reference', '[word][r]\n\n[r]: javascript:EVIL'],
  ['a javascript link as an element', '<a href="javascript:EVIL">word</a>'],
  ['a data link', '[word](data:text/html,EVIL)'],
  ['a file link', '[word](file:///EVIL)'],
  ['a picture from elsewhere', '![word](https://EVIL.example/t.png)'],
  ['a picture from elsewhere by reference', '![word][p]\n\n[p]: https://EVIL.example/t.png'],
  ['a picture without a scheme', '![word](//EVIL.example/t.png)'],
  ['a picture in a component', '<Note>\n\n![word](https://EVIL.example/t.png)\n\n</Note>'],
  ['a picture as an element', '<img src="https://EVIL.example/t.png" onerror="EVIL" />'],
  ['a picture as data', '![word](data:image/png;base64,EVIL)'],
  ['a picture beside the article', '![word](../EVIL.png)'],
  ['a drawing', '<svg onload="EVIL"><use href="https://EVIL.example/" /></svg>'],
  ['a form', '<form action="https://EVIL.example/"><input name="EVIL" /></form>'],
  ['a style sheet', '<link rel="stylesheet" href="https://EVIL.example/" />'],
  ['another base', '<base href="https://EVIL.example/" />'],
  ['another page', '<meta http-equiv="refresh" content="0;url=https://EVIL.example/" />'],
  ['a film', '<video src="https://EVIL.example/" poster="https://EVIL.example/"></video>'],
  ['a picture with several files', '<picture><source srcset="https://EVIL.example/" /></picture>'],
  [
    'the element that stands for a component',
    '<article-component data-number="EVIL">word</article-component>',
  ],
])('%s does not come through', async (_name, body) => {
  expect(await compiled(`Before.\n\n${body}\n\nAfter.`)).not.toContain('EVIL');
});

test('a column that is moved to one side has no inline style', async () => {
  expect(await compiled('| a |\n| --: |\n| 1 |')).not.toMatch(/style|align/);
});

test('a field names no file for the page to be put into', async () => {
  expect(await compiled('word', { title: 'A', layout: '../EVIL.astro' })).not.toContain('EVIL');
});
