import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const body = (to: string) =>
  reportOn({ 'glossary/notice.md': replace('A message from the police', to) });

test('raw-html: elements, comments and scripts, and not a plain <', async () => {
  expect(
    await body('Fewer than <5, <b>bold</b>, <!-- a note -->\n\n<script>x()</script>\n\nA message'),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:16  raw-html  The text holds HTML: "<b>".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    content/glossary/notice.md:6:29  raw-html  The text holds HTML: "<!-- a note -->".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    content/glossary/notice.md:8:1  raw-html  The text holds HTML: "<script>x()</script>".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    3 mistakes in 1 file"
  `);
});

test('unsafe-link: scripts, other pages without https, references, and pictures of others', async () => {
  expect(
    await body(
      `[a](javascript:alert(1)) [b](JAVASCRIPT&#58;x) [c](//evil.example) [d](/\\evil.example)
[e](data:text/html,x) [f](notes.md) [g](https://) [h][h] [i](<java
script:x>) ![j](https://example.org/j.png) ![k](/k.png)
[l](https://example.org) [m](/about/) [n](#top) [o](mailto:a@example.org) <https://example.org>

[h]: vbscript:x

A message`,
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  unsafe-link  The link leads to "javascript:alert(1)".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:6:26  unsafe-link  The link leads to "JAVASCRIPT:x".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:6:48  unsafe-link  The link leads to "//evil.example".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:6:68  unsafe-link  The link leads to "/\\evil.example".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:7:1  unsafe-link  The link leads to "data:text/html,x".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:7:23  unsafe-link  The link leads to "notes.md".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:7:37  unsafe-link  The link leads to "https://".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    content/glossary/notice.md:7:62  raw-html  The text holds HTML: "<java\\nscript:x>".  Allowed: Markdown: paragraphs, lists, **bold**, [links](https://example.org).  Fix: Write it in Markdown; write a plain < as \\<.
    content/glossary/notice.md:8:12  unsafe-link  The picture comes from "https://example.org/j.png".  Allowed: a picture of this site, whose address begins with /.  Fix: Take the picture out, or put a copy that may be published into public/.
    content/glossary/notice.md:8:44  dangling-link  The picture "/k.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
    content/glossary/notice.md:11:1  unsafe-link  The link leads to "vbscript:x".  Allowed: an address that begins with https://, http://, mailto:, / or #.  Fix: Link to a page on the web or on this site, or take the link out.
    11 mistakes in 1 file"
  `);
});

test('heading-level: a second title, and a level left out', async () => {
  expect(
    await body('Title\n=====\n\n## Two\n\n#### Four\n\n## Two\n\n### Three\n\n# One\n\nA message'),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  heading-level  The heading is of the first level, which is that of the title.  Allowed: ##.  Fix: Begin with ##, and go down one level at a time.
    content/glossary/notice.md:11:1  empty-section  Nothing stands below the heading "Four".  Allowed: at least a sentence below each heading.  Fix: Write what belongs below the heading, or take it out.
    content/glossary/notice.md:11:1  heading-level  The heading is of level 4, below one of level 2.  Allowed: ## to ###.  Fix: Begin with ##, and go down one level at a time.
    content/glossary/notice.md:13:1  heading-words  Two headings of this text say the same: "Two".  Allowed: a heading of its own for each part.  Fix: Say what sets this part apart.
    content/glossary/notice.md:15:1  empty-section  Nothing stands below the heading "Three".  Allowed: at least a sentence below each heading.  Fix: Write what belongs below the heading, or take it out.
    content/glossary/notice.md:17:1  heading-level  The heading is of the first level, which is that of the title.  Allowed: ## to ####.  Fix: Begin with ##, and go down one level at a time.
    6 mistakes in 1 file"
  `);
});

test('picture-without-words: with nothing or a space between the brackets', async () => {
  expect(await body('![](/a.png) ![ ][b] ![A map](/c.png)\n\n[b]: /b.png\n\nA message'))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:6:1  dangling-link  The picture "/a.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
      content/glossary/notice.md:6:1  picture-without-words  The picture "/a.png" has no words.  Allowed: a few words for every picture.  Fix: Write between the brackets what the picture shows: ![A map of forces](/map.png).
      content/glossary/notice.md:6:13  picture-without-words  The picture "b" has no words.  Allowed: a few words for every picture.  Fix: Write between the brackets what the picture shows: ![A map of forces](/map.png).
      content/glossary/notice.md:6:21  dangling-link  The picture "/c.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
      content/glossary/notice.md:8:1  dangling-link  The picture "/b.png" is not among the files of the site.  Allowed: a picture that lies in public/.  Fix: Correct the address, or add the picture to public/.
      5 mistakes in 1 file"
    `);
});

test('dangling-link: addresses of entries that are not there', async () => {
  expect(
    await body(
      `[a](/themes/missing-childern/) [b](/inspections/kent-2019/late/) [c](/forces/kent/papers/)
[d](/inspections/kent-2019/late-notices/#top) [e](/inspections/) A message`,
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  dangling-link  The link leads to "/themes/missing-childern/", where this site has no page.  Allowed: the address of a page of this site, such as "/themes/missing-children/".  Fix: Did you mean "/themes/missing-children/"?
    content/glossary/notice.md:6:32  dangling-link  The link leads to "/inspections/kent-2019/late/", where this site has no page.  Allowed: the address of a page of this site, such as "/inspections/kent-2019/".  Fix: Did you mean "/inspections/kent-2019/"?
    content/glossary/notice.md:6:66  dangling-link  The link leads to "/forces/kent/papers/", where this site has no page.  Allowed: the address of a page of this site, such as "/forces/kent/pack/".  Fix: Did you mean "/forces/kent/pack/"?
    3 mistakes in 1 file"
  `);
});

test('unreadable-text: lists in lists in lists', async () => {
  expect(await body(`\n${'- '.repeat(9000)}[a`)).toMatchInlineSnapshot(`
    "content/glossary/notice.md:7:1  unreadable-text  The text cannot be read from here on: Lists or quotations lie in each other too deeply.  Allowed: Markdown, and in an article components such as <Source id="..." />.  Fix: Take the signs at the beginning of the line out.
    1 mistake in 1 file"
  `);
});

test('empty-section: at the end, and before another of its level; not before one below it', async () => {
  expect(
    await body(
      '## One\n\n## Two\n\n### Three\n\nA message from the police.\n\n## Four\n\n[a]: /about/\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  empty-section  Nothing stands below the heading "One".  Allowed: at least a sentence below each heading.  Fix: Write what belongs below the heading, or take it out.
    content/glossary/notice.md:16:1  broken-link  This line gives an address for "[a]", which stands nowhere in the text, so the line is not shown.  Allowed: [words](https://example.org).  Fix: Put the address in round brackets behind the words of the link, and take the line out.
    2 mistakes in 1 file"
  `);
});

test('stray-marks: a list of dots, a table without its second line, a footnote, a mark of Word', async () => {
  expect(await body('• One\n• Two\n\n| a | b |\n| 1 | 2 |\n\nLate.[^1] <o:p></o:p>\n\nA message'))
    .toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  stray-marks  A dot from elsewhere stands where a list should be: "• One".  Allowed: Markdown that is read as such.  Fix: Begin each item on a line of its own with a hyphen and a space, and put an empty line before the first.
    content/glossary/notice.md:9:1  stray-marks  A table is not read as one: "| a | b |".  Allowed: Markdown that is read as such.  Fix: Write | --- | --- | below its first line, with as many columns.
    content/glossary/notice.md:12:6  stray-marks  A footnote is referred to that is not there: "[^1] <o:p></o:p>".  Allowed: Markdown that is read as such.  Fix: Put what it was to say into the text, in brackets.
    content/glossary/notice.md:12:11  stray-marks  A mark of a word processor stands among the words: "<o:p></o:p>".  Allowed: Markdown that is read as such.  Fix: Take it out.
    4 mistakes in 1 file"
  `);
});

test('accidental-block: program code that is not closed', async () => {
  expect(await body('```\nA message')).toMatchInlineSnapshot(`
    "content/glossary/notice.md:6:1  accidental-block  Three marks \`\`\` make program code of all that follows.  Allowed: paragraphs that begin with a word.  Fix: Take the line with the marks out.
    1 mistake in 1 file"
  `);
});

test('wide-table: in an entry, and in an article', async () => {
  const table = (columns: number) =>
    [' a |', ' - |', ' 1 |'].map((cell) => `|${cell.repeat(columns)}`).join('\n');
  expect(await body(`${table(3)}\n\n${table(4)}\n\nA message`)).toMatchInlineSnapshot(`
    "content/glossary/notice.md:10:1  wide-table  The table has 4 columns.  Allowed: at most 3 columns.  Fix: Turn it round, leave columns out, or make a list of it.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      'guidance/asking.mdx': replace(
        'Begin with what was found.',
        `Begin.\n\n${table(6)}\n\nGo on.\n\n${table(7)}`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:21:1  wide-table  The table has 7 columns.  Allowed: at most 6 columns.  Fix: Turn it round, leave columns out, or make a list of it.
    content/guidance/asking.mdx:23:1  uneven-table  This line of the table has 8 cells, and its first line 7 columns.  Allowed: as many cells in each line as in the first.  Fix: Add the sign | for each empty cell, or take one out.
    2 mistakes in 1 file"
  `);
});

test('words that are written as code are words: of a link, of a heading, of a quotation', async () => {
  const text = (words: string) =>
    reportOn({ 'findings/kent-2019/late-notices.md': replace('HMICFRS', `${words}\n\nHMICFRS`) });
  expect(await text('See [`here`](https://example.org/).')).toContain('  link-words  ');
  expect(await text('See [`the report`](https://example.org/).')).toBe('no mistakes');
  expect(await text('> ```\n> 50 notices\n> ```')).toContain('  accidental-block  ');
  expect(
    await reportOn({
      'guidance/asking.mdx': (article) => `${article.trim()}\n\n## \`Content\`\n\nText.\n`,
    }),
  ).toContain('The heading "Content" has the same address, #content,');
});
