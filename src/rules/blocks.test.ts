import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const body = (to: string) =>
  reportOn({
    'glossary/notice.md': replace(
      'A message from the police about a child.',
      `A message.\n\n${to}`,
    ),
  });
const article = (to: string) =>
  reportOn({ 'guidance/asking.mdx': replace('Begin with what was found.', to) });

test('accidental-block: a line under a paragraph, a tab before one, a year and a sign at its start', async () => {
  expect(
    await body(`This was found.
---

\tThis was found.

2019. That was the year.

> 50 notices were late.`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  accidental-block  The line --- makes a heading of the paragraph above it: "This was found.".  Allowed: headings that begin with ##.  Fix: Put an empty line before ---, or take it out.
    content/glossary/notice.md:11:1  accidental-block  A tab or four spaces make program code of this paragraph: "This was found.".  Allowed: paragraphs that begin at the beginning of the line.  Fix: Take the tab or the spaces out.
    content/glossary/notice.md:15:1  accidental-block  The sign > at the beginning of a line makes a quotation of it.  Allowed: quotations that begin with a word.  Fix: Write "more than", or \\> for the plain sign.
    3 mistakes in 1 file"
  `);
});

test('accidental-block: lists, quotations and lines that are meant', async () => {
  expect(await body('1. One\n2. Two\n\n> They were late.\n\n---\n\n```\ncode\n```')).toBe(
    await reportOn({}),
  );
});

test('stray-marks: signs that come out as themselves', async () => {
  expect(
    await body(`##Heading

It was ** late **.

It was **late.

It took ~5, or 6~, days.

Late &nbsp and lost.

Text:
| a | b |
|---|`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  stray-marks  A heading has no space behind its #: "##Heading".  Allowed: Markdown that is read as such.  Fix: Put a space between # and the words.
    content/glossary/notice.md:10:8  stray-marks  Bold type is not closed, or has a space inside its signs: "** late **.".  Allowed: Markdown that is read as such.  Fix: Write **words** without spaces inside the signs, or take them out.
    content/glossary/notice.md:12:8  stray-marks  Bold type is not closed, or has a space inside its signs: "**late.".  Allowed: Markdown that is read as such.  Fix: Write **words** without spaces inside the signs, or take them out.
    content/glossary/notice.md:14:9  stray-marks  Two ~ strike out the words between them.  Allowed: words without ~.  Fix: Write "about" in place of ~, or \\~ for the plain sign.
    content/glossary/notice.md:16:6  stray-marks  A sign is written by a name that is not closed: "&nbsp and lost.".  Allowed: Markdown that is read as such.  Fix: Type the sign itself.
    content/glossary/notice.md:19:1  stray-marks  A table is not read as one: "| a | b |".  Allowed: Markdown that is read as such.  Fix: Write | --- | --- | below its first line, with as many columns.
    content/glossary/notice.md:20:1  stray-marks  A table is not read as one: "|---|".  Allowed: Markdown that is read as such.  Fix: Put an empty line before it, and as many columns in its second line as in its first.
    7 mistakes in 1 file"
  `);
});

test('stray-marks: not where they are meant as themselves', async () => {
  expect(await body('It was \\*\\*late\\*\\*, **lost** and ~~wrong~~ at #1 & more.')).toBe(
    await reportOn({}),
  );
});

test('unshown-markup: footnotes, boxes to tick, and columns moved to one side', async () => {
  expect(
    await body(`Found.[^1]

[^1]: On page 3.

- [ ] Ask
- [x] Listen

| a | b |
|:--|--:|
| 1 | 2 |`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:7  unshown-markup  A footnote is referred to, which this site does not show.  Allowed: notes in the text, in brackets, and sources in their own fields.  Fix: Put what the note says into the text, and take the mark out.
    content/glossary/notice.md:10:1  unshown-markup  A footnote stands here, which this site does not show.  Allowed: notes in the text, in brackets, and sources in their own fields.  Fix: Put what the note says into the text, and take the note out.
    content/glossary/notice.md:12:1  unshown-markup  A list has boxes to tick, which nobody can tick on this site.  Allowed: plain lists.  Fix: Take the boxes out.
    content/glossary/notice.md:15:1  unshown-markup  The colons in the second line of this table move its columns to one side.  Allowed: a second line of hyphens alone.  Fix: Take the colons out.
    4 mistakes in 1 file"
  `);
});

test('heading-words: in a list, in a quotation, without words, and with those of the page', async () => {
  expect(
    await body(`- ## One

> ## Two

## 👮

##

## Content`),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:3  heading-words  A heading stands in a list or a quotation.  Allowed: headings on their own.  Fix: Take # out, and write **words** for bold type.
    content/glossary/notice.md:10:3  heading-words  A heading stands in a list or a quotation.  Allowed: headings on their own.  Fix: Take # out, and write **words** for bold type.
    content/glossary/notice.md:12:1  heading-words  A heading has no words: "👮".  Allowed: headings that say what follows.  Fix: Write the heading, or take # out.
    content/glossary/notice.md:14:1  heading-words  A heading has no words: "".  Allowed: headings that say what follows.  Fix: Write the heading, or take # out.
    content/glossary/notice.md:16:1  empty-section  Nothing stands below the heading "Content".  Allowed: at least a sentence below each heading.  Fix: Write what belongs below the heading, or take it out.
    content/glossary/notice.md:16:1  heading-words  The heading "Content" has the same address, #content, as a part of its page.  Allowed: a heading that the page does not have already.  Fix: Say it in other words.
    6 mistakes in 1 file"
  `);
});

test('unreadable-text: quotations in quotations, and emphasis without end', async () => {
  expect(await body(`${'> '.repeat(2000)}x`)).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  unreadable-text  The text cannot be read from here on: Lists or quotations lie in each other too deeply.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Take the signs at the beginning of the line out.
    1 mistake in 1 file"
  `);
  expect(await body('*a '.repeat(5000))).toMatchInlineSnapshot(`
    "content/glossary/notice.md:8:1  unreadable-text  The text cannot be read from here on: This paragraph has more than 300 signs of emphasis, code or links.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Take out those that are not needed, or write \\* for a plain asterisk.
    1 mistake in 1 file"
  `);
});

test('unreadable-text: comments, angle brackets and words of code in an article', async () => {
  expect(await article('<!-- ask Ann -->')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:2  unreadable-text  The text cannot be read from here on: A comment begins here, and an article can hold none.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Take it out, with its end -->.
    1 mistake in 1 file"
  `);
  expect(await article('See <https://example.org/>.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:12  unreadable-text  The text cannot be read from here on: The address https://example.org/ stands in angle brackets, which begin a component in an article.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Write [words](https://example.org/).
    1 mistake in 1 file"
  `);
  expect(await article('import the data, and begin.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:12  unreadable-text  The text cannot be read from here on: The line begins with the word "import", which begins program code in an article.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Begin the line with another word.
    1 mistake in 1 file"
  `);
  expect(await article('Fewer than <5 notices.')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:13  unreadable-text  The text cannot be read from here on: A sign < begins a component here that cannot be read.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Write \\< for the plain sign, or complete the component: <Source id="..." />.
    1 mistake in 1 file"
  `);
  expect(await article('Begin.</Note>')).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:13:8  unreadable-text  The text cannot be read from here on: A component is closed here that was not opened.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Take the closing tag out, or write the opening one before its text.
    1 mistake in 1 file"
  `);
});

// Judged in a time that grows with more than the square of its length, each of these would take minutes.
test('no text takes so long that its judgement does not come to an end', async () => {
  const long = [
    '*a '.repeat(5000),
    '**a'.repeat(7000),
    '['.repeat(9000),
    '[a]('.repeat(4000),
    '- '.repeat(9000),
    '- a\n'.repeat(5000),
    '> a\n'.repeat(5000),
    '|a'.repeat(4000),
    Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ];
  for (const text of long) expect(await body(text)).not.toBe('');
});
