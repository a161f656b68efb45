import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const TERM = 'glossary/notice.md';
const SOURCE = 'sources/report.yaml';

test('front matter that is missing, late, not closed or closed by more than ---', async () => {
  expect(
    await reportOn({
      'glossary/missing.md': 'A message.\n',
      'glossary/late.md': `\n\n${copyOf(TERM)}`,
      'glossary/open.md': copyOf(TERM, '---\nA message', 'A message'),
      'glossary/longer.md': copyOf(TERM, 'source: report', '--- source: report'),
      'glossary/toml.md': copyOf(TERM).replaceAll('---', '+++'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/late.md:3:1  front-matter  The line --- has to be the very first line.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    content/glossary/longer.md:3:1  front-matter  A line among the fields begins with --- and goes on.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    content/glossary/missing.md:1:1  front-matter  The file does not begin with a line ---.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    content/glossary/notice.md:1:1  copied-file  The file is the same, letter by letter, as content/glossary/late.md.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
    content/glossary/open.md:1:1  front-matter  The fields are not closed by a second line ---.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    content/glossary/toml.md:1:1  front-matter  The file does not begin with a line ---.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    6 mistakes in 6 files"
  `);
});

test('an empty list of fields', async () => {
  expect(await reportOn({ 'glossary/none.md': '---\n---\n\nA message.\n' })).toMatchInlineSnapshot(`
    "content/glossary/none.md:1:1  yaml  There are no fields.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    1 mistake in 1 file"
  `);
});

test('a tab, a second colon, an open quotation mark, and signs YAML keeps for itself', async () => {
  const term = (to: string) => copyOf(TERM, 'term: notice', to);
  expect(
    await reportOn({
      'glossary/tab.md': term('term: notice\nsynonyms:\n\t- message'),
      'glossary/colon.md': term('term: notice: a message'),
      'glossary/open.md': term('term: "notice'),
      'glossary/at.md': term('term: @notice'),
      'glossary/after.md': term('term: "notice" of a child'),
      'glossary/bracket.md': term('synonyms: [message'),
      'glossary/no-colon.md': term('term notice'),
      'glossary/tag.md': term('term: !notice x'),
      'glossary/list.md': '---\n- term\n---\n\nA message.\n',
      'glossary/key.md': term('term: x\n? [a]\n: b'),
      'sources/two.yaml': `${copyOf(SOURCE)}---\n${copyOf(SOURCE)}`,
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/after.md:2:16  yaml  Something follows the value that does not belong to it: "of a child".  Allowed: one "field: value" on each line.  Fix: Put the whole value in double quotes, and write a quotation mark inside as \\".
    content/glossary/at.md:2:7  yaml  A value begins with a sign that has a meaning of its own here.  Allowed: a value in double quotes when it begins with @, \`, %, &, *, !, ?, -, comma, | or >.  Fix: Put double quotes round the value; begin an item of a list with a hyphen and a space.
    content/glossary/bracket.md:2:11  yaml  The bracket [ that opens here is not closed.  Allowed: brackets and braces in pairs.  Fix: Write ] behind the last item, or put the whole value in double quotes if [ belongs to it.
    content/glossary/colon.md:2:7  yaml  There is a second colon in this line: "notice: a message".  Allowed: a value in double quotes when it holds a colon and a space.  Fix: Put double quotes round the value.
    content/glossary/key.md:3:3  yaml  A list or a group stands where the name of a field should be.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    content/glossary/list.md:1:1  yaml  The fields are a text or a list, not fields with names.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    content/glossary/no-colon.md:2:1  yaml  This line is not a field: a colon and a space are missing.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    content/glossary/open.md:2:7  yaml  The quotation mark that opens here is not closed in its line: "notice".  Allowed: quotation marks in pairs.  Fix: Write " at the end of the value; write a quotation mark inside as \\".
    content/glossary/tab.md:4:1  yaml  The line begins with a tab.  Allowed: spaces at the beginning of a line.  Fix: Take the tab out; put two spaces in its place where the line belongs to the field above it.
    content/glossary/tag.md:2:7  yaml  A value begins with an exclamation mark, which is read as a command.  Allowed: plain values.  Fix: Put double quotes round the value.
    content/sources/two.yaml:1:1  uncited-source  No entry cites the source "two".  Allowed: a source that at least one entry names.  Fix: Cite it where its claim is made, or delete the file.
    content/sources/two.yaml:9:1  yaml  A line --- divides the file in two.  Allowed: one entry in a file.  Fix: Take the line out.
    12 mistakes in 11 files"
  `);
});

test('a field that is there twice', async () => {
  expect(await reportOn({ [TERM]: replace('term: notice', 'term: notice\nterm: message') }))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:3:1  duplicate-field  The field "term" is there twice.  Allowed: each field once.  Fix: Keep one of them.
      1 mistake in 1 file"
    `);
});

test('anchors, aliases and a bomb made of them', async () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  expect(await reportOn({ [TERM]: replace('term: notice', bomb) })).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:7  yaml-alias  "&a" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:3:7  yaml-alias  "&b" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:3:8  yaml-alias  "*a" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:3:12  yaml-alias  "*a" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:4:7  yaml-alias  "&c" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:4:8  yaml-alias  "*b" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:4:12  yaml-alias  "*b" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:5:5  yaml-alias  "*c" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    content/glossary/notice.md:5:9  yaml-alias  "*c" makes one value stand in two places.  Allowed: plain values.  Fix: Write the value out, or put it in double quotes if it begins with & or *.
    9 mistakes in 1 file"
  `);
});

test('brackets inside each other until the reader gives up', async () => {
  expect(
    await reportOn({
      'glossary/deep.md': copyOf(TERM, 'term: notice', `term: ${'['.repeat(3e4)}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/deep.md:1:1  yaml  Values lie inside each other too deeply to be read.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    1 mistake in 1 file"
  `);
});

test('an entry that cannot be read is not missed by the others', async () => {
  expect(
    await reportOn({
      'sources/letter.yaml': copyOf(SOURCE, 'gov.uk/kent/', 'gov.uk/letter/'),
      'themes/missing-children.md': replace('sources: [report]', 'sources: [report, letter'),
    }),
  ).toMatchInlineSnapshot(`
    "content/themes/missing-children.md:7:10  yaml  The bracket [ that opens here is not closed.  Allowed: brackets and braces in pairs.  Fix: Write ] behind the last item, or put the whole value in double quotes if [ belongs to it.
    1 mistake in 1 file"
  `);
});
