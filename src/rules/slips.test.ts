import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const finding = (from: string, to: string) => reportOn({ [FINDING]: replace(from, to) });
const headline = (to: string) =>
  finding('headline: Notices about children were sent late', `headline: ${to}`);

test('hash-in-value: in a value, as a value, in a list and behind quotation marks', async () => {
  expect(await headline('Officers ignored recommendation #4 about notices')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:43  hash-in-value  What follows " #" is not read: "#4 about notices".  Allowed: a value in double quotes when it holds a space and #; remarks on a line of their own.  Fix: Put the whole value in double quotes.
    1 mistake in 1 file"
  `);
  expect(await finding('locator: page 4', 'locator: #12')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  hash-in-value  What follows " #" is not read: "#12".  Allowed: a value in double quotes when it holds a space and #; remarks on a line of their own.  Fix: Put the whole value in double quotes.
    1 mistake in 1 file"
  `);
  expect(await finding('forces: [kent]', 'forces: [kent #1]')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:9  yaml  The bracket [ that opens here is not closed.  Allowed: brackets and braces in pairs.  Fix: Write ] behind the last item, or put the whole value in double quotes if [ belongs to it.
    1 mistake in 1 file"
  `);
  expect(await finding('locator: page 4', 'locator: "page 4" #12')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:19  hash-in-value  What follows " #" is not read: "#12".  Allowed: a value in double quotes when it holds a space and #; remarks on a line of their own.  Fix: Put the value in double quotes, or take what follows # out.
    1 mistake in 1 file"
  `);
});

test('hash-in-value: not in quotation marks, in a word, nor on a line of its own', async () => {
  expect(await headline('"Recommendation #4: notices"\n# seen by an editor')).toBe(
    await reportOn({}),
  );
  expect(await headline('Notices no#4 were late')).toBe(await reportOn({}));
});

test('a quotation mark that is not closed is told where it opens', async () => {
  expect(await headline('"Notices were late')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  yaml  The quotation mark that opens here is not closed in its line: "Notices were late".  Allowed: quotation marks in pairs.  Fix: Write " at the end of the value; write a quotation mark inside as \\".
    1 mistake in 1 file"
  `);
  expect(await headline("'Notices were late")).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  yaml  The quotation mark that opens here is not closed in its line: "Notices were late".  Allowed: quotation marks in pairs.  Fix: Write ' at the end of the value, or take the first out; write '' for an apostrophe.
    1 mistake in 1 file"
  `);
});

test('a line --- in the middle of the fields', async () => {
  expect(await finding('theme: missing', '---\ntheme: missing')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:1  front-matter  This line --- ends the fields, but more fields follow it.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    1 mistake in 1 file"
  `);
});

test('two mistakes in the writing of one file are shown, and not their echoes', async () => {
  expect(await finding('headline: ', ' headline: ')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:2  yaml  A space stands before the first field.  Allowed: fields that begin at the beginning of the line.  Fix: Take the space out.
    1 mistake in 1 file"
  `);
});

test('a bar with words behind it, a bar with nothing, and a tag', async () => {
  expect(await headline('| Notices were late')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:13  yaml  A value begins with | or >, which begins a text on the lines below.  Allowed: the words behind the colon, on one line.  Fix: Take the sign out, or put double quotes round the value.
    1 mistake in 1 file"
  `);
  expect(await headline('|')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  too-short  The field "headline" is empty.  Allowed: at least 1 character. The claim in one line, past tense, without adjectives of our own.  Fix: Complete it.
    1 mistake in 1 file"
  `);
  expect(await headline('!!binary aGVsbG8=')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  yaml  A value begins with an exclamation mark, which YAML takes for a command.  Allowed: plain values.  Fix: Put double quotes round the value.
    1 mistake in 1 file"
  `);
});

test('lists where a text or a date should be', async () => {
  expect(await finding('date: 2019-05-02', 'date: [2019]')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  impossible-date  The field "date" is "[2019]".  Allowed: a date written 2016-10-25, 2016-10 or 2016.  Fix: Take the brackets out.
    1 mistake in 1 file"
  `);
  expect(await finding('theme: missing', 'formerIds: [{ a: b }]\ntheme: missing'))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:5:13  wrong-type  Item 1 of "formerIds" is a group of fields: "{ a: b }".  Allowed: a text. Earlier ids of this entry. Their addresses lead here, so that no link breaks.  Fix: Write it as shown.
      1 mistake in 1 file"
    `);
});

test('brackets that are closed on a line of the wrong indentation, and not at all', async () => {
  expect(await finding('forces: [kent]', 'forces: [\nkent\n]')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:9  yaml  The lines in the brackets that open here begin at the beginning.  Allowed: a list on one line, or two spaces before each of its lines, the last too.  Fix: Write the list on one line.
    1 mistake in 1 file"
  `);
  expect(await finding('forces: [kent]', 'forces: [kent')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:9  yaml  The bracket [ that opens here is not closed.  Allowed: brackets and braces in pairs.  Fix: Write ] behind the last item, or put the whole value in double quotes if [ belongs to it.
    1 mistake in 1 file"
  `);
});

test('optional fields without a value', async () => {
  expect(await finding('locator: page 4', 'locator: page 4\nclaimedBy:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:10:1  missing-field  The field "claimedBy" has no value.  Allowed: Who made the claim, where it is not the inspectorate: "Cleveland Police".  Fix: Take the line out: the field is optional.
    1 mistake in 1 file"
  `);
  expect(await finding('locator: page 4', 'locator: page 4\nclaimedBy: ""')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:10:12  missing-field  The field "claimedBy" has no value.  Allowed: Who made the claim, where it is not the inspectorate: "Cleveland Police".  Fix: Take the line out: the field is optional.
    1 mistake in 1 file"
  `);
  expect(await finding('locator: page 4', 'locator: page 4\nalsoIn: null')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:10:9  missing-field  The field "alsoIn" has no value.  Allowed: Other places where the same claim is made.  Fix: Take the line out: the field is optional.
    1 mistake in 1 file"
  `);
});

test('a field of 20,000 characters', async () => {
  expect(await finding('page 4', 'page 4 '.repeat(2857).trim())).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  too-long  The field "locator" has 19,998 characters: "page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 pag…".  Allowed: at most 1,000 characters.  Fix: Take out 18,998 characters.
    1 mistake in 1 file"
  `);
  expect(await headline('Notices were late '.repeat(1111).trim())).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  too-long  The field "headline" has 19,997 characters: "Notices were late Notices were late Notices were late Notices were late Notices …".  Allowed: at most 90 characters.  Fix: Take out 19,907 characters.
    1 mistake in 1 file"
  `);
});

test('quoted-value: typographic marks round a value', async () => {
  expect(await headline('“Notices were sent late”')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  quoted-value  Quotation marks stand round the whole value, and would be shown: "“Notices were sent late”".  Allowed: values without quotation marks, or with plain ones that the reader of the file takes off.  Fix: Write "Notices were sent late".
    1 mistake in 1 file"
  `);
  expect(await headline('‘The force’s notices were late’')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  quoted-value  Quotation marks stand round the whole value, and would be shown: "‘The force’s notices were late’".  Allowed: values without quotation marks, or with plain ones that the reader of the file takes off.  Fix: Write "The force’s notices were late".
    1 mistake in 1 file"
  `);
  expect(await headline('Notices were “late”')).toBe(await reportOn({}));
});

test('field-markup: Markdown, HTML and entities in a field', async () => {
  expect(await headline('Notices were **very** late')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  field-markup  The field holds Markdown or HTML, which would be shown as it is: "**very**".  Allowed: plain words in fields; Markdown only in the text below them.  Fix: Write plain words; put what needs Markdown into the text below the fields.
    1 mistake in 1 file"
  `);
  expect(await headline('Notices were <b>late</b>')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  field-markup  The field holds Markdown or HTML, which would be shown as it is: "<b>".  Allowed: plain words in fields; Markdown only in the text below them.  Fix: Write plain words; put what needs Markdown into the text below the fields.
    1 mistake in 1 file"
  `);
  expect(await headline('Notices &amp; messages were late')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  field-markup  The field holds Markdown or HTML, which would be shown as it is: "&amp;".  Allowed: plain words in fields; Markdown only in the text below them.  Fix: Write plain words; put what needs Markdown into the text below the fields.
    1 mistake in 1 file"
  `);
  expect(await headline('Fewer than < 5 notices & messages')).toBe(await reportOn({}));
});

test('placeholder: whatever stands for a text, in any field', async () => {
  for (const text of ['TBC.', 'tbc', 'To be confirmed', 'n/a', 'xxx', 'None', 'test'])
    expect(await finding('locator: page 4', `locator: ${text}`)).toContain('  placeholder  ');
  expect(await finding('locator: page 4', 'locator: page 4 [insert figure]'))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:9:10  placeholder  "[insert figure]" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
      1 mistake in 1 file"
    `);
});

test('named-officer: a rank and a surname', async () => {
  const said = (by: string) =>
    finding('HMICFRS found in 2019 that', `${by} told HMICFRS in 2019 that`);
  for (const by of ['DI Smith', 'Sergeant Jones', 'Acting Det Supt O’Neil', 'PC Ap-Rhys'])
    expect(await said(by)).toContain('  named-officer  ');
  expect(await said('Detective Inspector Smith')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  named-officer  An officer is named: "Detective Inspector Smith".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    1 mistake in 1 file"
  `);
  for (const by of ['Chief Constable Smith', 'HM Chief Inspector Wilshaw', 'The PC Gazette'])
    expect(await said(by)).toBe(await reportOn({}));
});

test('a file of two endings, and the name of a device', async () => {
  const text = copyOf('glossary/notice.md', 'term: notice', 'term: child');
  expect(await reportOn({ 'glossary/child.md.txt': text, 'glossary/aux.md': text }))
    .toMatchInlineSnapshot(`
      "content/glossary/aux.md:1:1  file-name  "aux" is the name of a device on Windows, where no file can have it.  Allowed: a name of more than one word.  Fix: Rename the file.
      content/glossary/child.md.txt:1:1  file-ending  The name ends in ".txt", so the file is not read.  Allowed: .md in content/glossary.  Fix: Rename it child.md if it is an entry; if not, take it out of content/.
      content/glossary/aux.md:1:1  copied-file  The file is the same, letter by letter, as content/glossary/child.md.txt.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
      content/glossary/child.md.txt:1:1  copied-file  The file is the same, letter by letter, as content/glossary/aux.md.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
      4 mistakes in 2 files"
    `);
});
