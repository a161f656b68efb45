import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const ARTICLE = 'guidance/asking.mdx';
const article = (to: string) => reportOn({ [ARTICLE]: replace('Begin with what was found.', to) });

test('raw-html: elements and fragments in an article', async () => {
  expect(await article('<div onclick="x()">Begin.</div>\n\n<>Ask.</>')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  raw-html  The text holds HTML: "<div>".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    content/guidance/asking.mdx:15:1  raw-html  The text holds HTML: "<>".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    2 mistakes in 1 file"
  `);
});

test('unreadable-text: a component that is not closed, and a stray brace', async () => {
  expect(await article('Begin.\n\n<Note>\n\nRead the report.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:15:1  unreadable-text  The text cannot be read from here on: The component <Note> is opened and not closed.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Write </Note> behind its text, or <Note ... /> if it has none.
    1 mistake in 1 file"
  `);
  expect(await article('Begin with a { and go on.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:66  unreadable-text  The text cannot be read from here on: A brace { is opened and not closed.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Write \\{ for the plain sign.
    1 mistake in 1 file"
  `);
});

test('unreadable-text: code that is not even code', async () => {
  expect(await article('Begin with {two words}.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:16  unreadable-text  The text cannot be read from here on: Program code begins here, and is not allowed.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Close the component, or write \\< and \\{ for the plain signs.
    1 mistake in 1 file"
  `);
});

test('mdx-code: imports, exports and expressions, also in attributes', async () => {
  expect(
    await article(`import x from './x.js'

export const y = 1;

{x}

Begin {y} <Source id={y} /> <Source {...y} /> {/* a remark */}`),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  mdx-code  The article holds an import: "import x from './x.js'".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:15:1  mdx-code  The article holds an export: "export const y = 1;".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:17:1  mdx-code  The article holds an expression: "{x}".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:19:7  mdx-code  The article holds an expression: "{y}".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:19:11  mdx-code  The article holds an expression: "id={y}".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:19:29  component-attributes  <Source> has no "id".  Allowed: <Source id="..." [locator="..."] />.  Fix: Write it as shown.
    content/guidance/asking.mdx:19:29  mdx-code  The article holds an expression: "{...y}".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    content/guidance/asking.mdx:19:47  mdx-code  The article holds an expression: "{/* a remark */}".  Allowed: Markdown, and the components Source, Finding, Question, Note with plain texts.  Fix: Take it out; write a plain { as \\{. The components need no import.
    8 mistakes in 1 file"
  `);
});

test('unknown-component: one that is misspelt', async () => {
  expect(await article('<Sorce id="report" /> <A.B />')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  unknown-component  There is no component "Sorce".  Allowed: Source, Finding, Question or Note.  Fix: Did you mean "Source"?
    content/guidance/asking.mdx:13:23  unknown-component  There is no component "A.B".  Allowed: Source, Finding, Question or Note.  Fix: Use one from the list.
    2 mistakes in 1 file"
  `);
});

test('component-attributes: missing, unknown, empty and given twice', async () => {
  expect(
    await article(`<Source locator="page 1" /> <Source id="report" page="1" />

<Finding id="" />
<Question id="notices-late" id="notices-read" /> <Note title>Ask.</Note>`),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  component-attributes  <Source> has no "id".  Allowed: <Source id="..." [locator="..."] />.  Fix: Write it as shown.
    content/guidance/asking.mdx:13:29  component-attributes  <Source> knows no "page".  Allowed: <Source id="..." [locator="..."] />.  Fix: Write it as shown.
    content/guidance/asking.mdx:15:1  component-attributes  "id" of <Finding> is empty.  Allowed: <Finding id="..." />.  Fix: Write it as shown.
    content/guidance/asking.mdx:16:1  component-attributes  <Question> has "id" twice.  Allowed: <Question id="..." />.  Fix: Write it as shown.
    content/guidance/asking.mdx:16:50  component-attributes  "title" of <Note> has no value.  Allowed: <Note [title="..."]>...</Note>.  Fix: Write it as shown.
    5 mistakes in 1 file"
  `);
});

test('component-attributes: text where none is shown, and none where some is', async () => {
  expect(await article('Begin. <Source id="report">the report</Source>\n\n<Note />'))
    .toMatchInlineSnapshot(`
      "content/guidance/asking.mdx:13:8  component-attributes  The text between <Source> and </Source> would not be shown.  Allowed: <Source id="..." [locator="..."] />.  Fix: Write it as shown.
      content/guidance/asking.mdx:15:1  component-attributes  <Note> holds no text.  Allowed: <Note [title="..."]>...</Note>.  Fix: Write it as shown.
      2 mistakes in 1 file"
    `);
});

test('component-in-sentence: a card among words', async () => {
  expect(
    await article('Begin with <Finding id="kent-2019/late-notices" /> and\n**<Note>ask</Note>**.'),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:12  component-in-sentence  <Finding> stands in a paragraph with other words.  Allowed: "<Finding>" on a line of its own.  Fix: Put it on a line of its own, with an empty line before and after it.
    content/guidance/asking.mdx:14:3  component-in-sentence  <Note> stands in a paragraph with other words.  Allowed: "<Note>" on a line of its own.  Fix: Put it on a line of its own, with an empty line before and after it.
    2 mistakes in 1 file"
  `);
});

test('guidance-sources: cited and not listed, listed and not cited', async () => {
  expect(
    await reportOn({
      'sources/letter.yaml': `title: A letter
publisher: Ofsted
published: null
address: null
kind: letter
read: opening
accessed: 2026-11-24
added: 2026-11-24
`,
      [ARTICLE]: replace('id="report"', 'id="letter"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:10:11  guidance-sources  The source "report" is in the list, but the text does not cite it.  Allowed: sources that the text cites.  Fix: Put <Source id="report" /> after the claim that rests on it, or take it out.
    content/guidance/asking.mdx:13:28  guidance-sources  The text cites "letter", which is not in "sources".  Allowed: sources that the list names.  Fix: Add letter to "sources".
    2 mistakes in 1 file"
  `);
});

test('guidance-length: too few words, and too many', async () => {
  const text = 'Ask, listen, and ask again. ';
  expect(await reportOn({ [ARTICLE]: replace(text.repeat(100), '') })).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  guidance-length  Advice: The article has 108 words.  Allowed: 600 to 1,500 words.  Fix: Cut it, split it in two, or say more.
    no mistakes"
  `);
  expect(await reportOn({ [ARTICLE]: replace(text, text.repeat(200)) })).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  guidance-length  Advice: The article has 1,603 words.  Allowed: 600 to 1,500 words.  Fix: Cut it, split it in two, or say more.
    no mistakes"
  `);
});

test('component-attributes: a name without a value', async () => {
  expect(
    await article(
      'Begin. <Source id="report" locator /> Go on.\n\n<Note title>\n\nAsk.\n\n</Note>',
    ),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:8  component-attributes  "locator" of <Source> has no value.  Allowed: <Source id="..." [locator="..."] />.  Fix: Write it as shown.
    content/guidance/asking.mdx:15:1  component-attributes  "title" of <Note> has no value.  Allowed: <Note [title="..."]>...</Note>.  Fix: Write it as shown.
    2 mistakes in 1 file"
  `);
});

test('component-in-sentence: a source in the words of a link', async () => {
  expect(await article('[Begin <Source id="report" />](https://www.gov.uk/) with what was found.'))
    .toMatchInlineSnapshot(`
      "content/guidance/asking.mdx:13:8  component-in-sentence  <Source> stands in the words of a link, and would be a link in a link.  Allowed: plain words in a link.  Fix: Put it behind the link.
      1 mistake in 1 file"
    `);
});

test('unreadable-text: curly quotation marks in a component', async () => {
  expect(await article('Begin. <Source id=“report” /> Go on.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:19  unreadable-text  The text cannot be read from here on: A component has curly quotation marks, which are not read as such.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Type plain ones, ", in their place.
    1 mistake in 1 file"
  `);
});

test('dangling-id: of a component, with slashes, with an ending, and of no form at all', async () => {
  expect(
    await article(
      '<Finding id="/kent-2019/late-notices/" />\n\n<Finding id="kent-2019/late-notices.md" />\n\n<Finding id="Late notices" />',
    ),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:1  dangling-id  No finding has the id "/kent-2019/late-notices/".  Allowed: an id in content/findings.  Fix: Write kent-2019/late-notices.
    content/guidance/asking.mdx:15:1  dangling-id  No finding has the id "kent-2019/late-notices.md".  Allowed: an id in content/findings.  Fix: Write kent-2019/late-notices.
    content/guidance/asking.mdx:17:1  dangling-id  No finding has the id "Late notices".  Allowed: an id in content/findings, such as "kent-2019/late-notices".  Fix: Write the id with the folder: kent-2019/late-notices.
    3 mistakes in 1 file"
  `);
});
