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
    "content/findings/kent-2019/late-notices.md:2:11  too-short  The field "headline" is empty.  Allowed: at least 1 character. The claim in one line, past tense, without adjectives of our own: "Officers had been told not to go to first conferences".  Fix: Complete it.
    1 mistake in 1 file"
  `);
  expect(await headline('!!binary aGVsbG8=')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  yaml  A value begins with an exclamation mark, which is read as a command.  Allowed: plain values.  Fix: Put double quotes round the value.
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
      "content/findings/kent-2019/late-notices.md:5:13  wrong-type  Item 1 of "formerIds" is a group of fields: "{ a: b }".  Allowed: a text. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Write b alone, or put the whole in double quotes if all of it was meant.
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
    "content/findings/kent-2019/late-notices.md:10:9  missing-field  The field "alsoIn" has no value.  Allowed: Other documents in which the same claim can be read, such as a letter beside the report, each with the place in it.  Fix: Write its items on the lines below it, each begun with "  - ": source, locator; or take the line out.
    1 mistake in 1 file"
  `);
});

test('a field of 20,000 characters', async () => {
  expect(await finding('page 4', 'page 4 '.repeat(2857).trim())).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  too-long  The field "locator" has 19,998 characters: "page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 page 4 pag…".  Allowed: at most 250 characters.  Fix: Take out 19,748 characters.
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
  for (const text of ['no', 'Yes', 'off', '"true"', 'nobody', 'no one', 'Not stated.'])
    expect(await finding('locator:', `claimedBy: ${text}\nlocator:`)).toContain('  placeholder  ');
  expect(await finding('locator:', 'claimedBy: no\nlocator:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:12  placeholder  "no" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    1 mistake in 1 file"
  `);
  expect(await finding('locator:', 'claimedBy: Northumbria Police\nlocator:')).toBe(
    await reportOn({}),
  );
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
      content/glossary/child.md.txt:1:1  copied-file  The file is the same, letter by letter, as content/glossary/aux.md.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
      3 mistakes in 2 files"
    `);
});

const FINDING_OF_KENT = 'findings/kent-2019/late-notices.md';
const KENT = 'inspections/kent-2019.md';

test('missing-field: an empty field that may be null', async () => {
  expect(
    await reportOn({ 'sources/report.yaml': (text) => text.replace(/address: .*/, 'address:') }),
  ).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:1  missing-field  The field "address" has no value.  Allowed: Where on the web the document can be read, such as https://adcs.org.uk/inspection/article/ilacs-overview, or null where no address is known.  Fix: Write a value behind the colon, or null if it was looked for and is not known.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      'sources/report.yaml': (text) => text.replace(/address: .*/, 'address: null'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('missing-field: a group whose fields are not moved in', async () => {
  expect(
    await reportOn({
      'glossary/notice.md': replace(
        '---\n',
        '---\nwithdrawn:\ndate: 2026-11-24\nreason: It was told twice.\n',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:1  missing-field  The field "withdrawn" has no value.  Allowed: Only where the entry no longer stands, such as a finding that the source does not bear out: when it was withdrawn, and why.  Fix: Write its fields on the lines below it, each two spaces in: date, reason; or take the line out.
    1 mistake in 1 file"
  `);
});

test('wrong-type: a word in place of a group, or of a list of groups', async () => {
  expect(await reportOn({ 'glossary/notice.md': replace('---\n', '---\nwithdrawn: yes\n') }))
    .toMatchInlineSnapshot(`
      "content/glossary/notice.md:2:12  wrong-type  The field "withdrawn" is a text: "yes".  Allowed: a group of fields. Only where the entry no longer stands, such as a finding that the source does not bear out: when it was withdrawn, and why.  Fix: Write its fields: date, reason.
      1 mistake in 1 file"
    `);
  expect(
    await reportOn({ 'glossary/notice.md': replace('---\n', '---\ncorrections: It was wrong.\n') }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:14  wrong-type  The field "corrections" is a text: "It was wrong.".  Allowed: a list. What was wrong after publication, such as a date or a figure, one item a correction. All are listed on the corrections page; a spelling needs none.  Fix: Write its fields: date, what.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      [FINDING_OF_KENT]: replace('locator: page 4', 'locator: page 4\nalsoIn: [report]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:10:10  wrong-type  Item 1 of "alsoIn" is a text: "report".  Allowed: a group of fields. Other documents in which the same claim can be read, such as a letter beside the report, each with the place in it.  Fix: Write its fields: source, locator.
    1 mistake in 1 file"
  `);
});

test('impossible-date: as people write dates', async () => {
  const date = (to: string) =>
    reportOn({ [KENT]: replace('published: 2019-05-02', `published: ${to}`) });
  expect(await date('2nd May 2019')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:9:12  impossible-date  The field "published" is "2nd May 2019".  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Write 2019-05-02.
    1 mistake in 1 file"
  `);
  expect(await date('unknown')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:9:12  impossible-date  The field "published" is "unknown".  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Write null if it was looked for and is not known.
    content/inspections/kent-2019.md:9:12  placeholder  "unknown" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    2 mistakes in 1 file"
  `);
  expect(await date('2190-05-02')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:9:12  impossible-date  The year of "2190-05-02" in "published" is not one of this record.  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Correct the date; write only as much of it as is known.
    1 mistake in 1 file"
  `);
  expect(await date('last May')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:9:12  impossible-date  The field "published" is "last May".  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Correct the date; write only as much of it as is known.
    1 mistake in 1 file"
  `);
});

test('wrong-form: spaces, endings, addresses and names in place of ids', async () => {
  const source = (to: string) =>
    reportOn({ [FINDING_OF_KENT]: replace('source: report', `source: ${to}`) });
  expect(await source('report.yaml')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:8:9  wrong-form  The field "source" is "report.yaml".  Allowed: an id: small letters, digits and hyphens. Id of the document in which the claim can be read, such as the report itself or a letter about it.  Fix: Write report.
    1 mistake in 1 file"
  `);
  expect(await source('content/sources/report.yaml')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:8:9  wrong-form  The field "source" is "content/sources/report.yaml".  Allowed: an id: small letters, digits and hyphens. Id of the document in which the claim can be read, such as the report itself or a letter about it.  Fix: Write report.
    1 mistake in 1 file"
  `);
  expect(await source('https://www.gov.uk/report')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:8:9  wrong-form  The field "source" is "https://www.gov.uk/report".  Allowed: an id: small letters, digits and hyphens. Id of the document in which the claim can be read, such as the report itself or a letter about it.  Fix: Write the name of its file, without the ending; add the file if it is not there.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FINDING_OF_KENT]: replace('locator: page 4', 'locator: "page 4 "') }))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:9:10  wrong-form  The field "locator" is "page 4 ".  Allowed: it must not begin or end with a space. Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Take the space out: "page 4".
      1 mistake in 1 file"
    `);
  expect(await reportOn({ [FINDING_OF_KENT]: replace('locator: page 4', 'locator: >\n  page 4') }))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:9:10  wrong-form  The field "locator" is "page 4\\n".  Allowed: it must not begin or end with a space. Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Write it on one line, behind the colon.
      1 mistake in 1 file"
    `);
  expect(
    await reportOn({
      'sources/report.yaml': (text) => text.replace(/address: .*/, 'address: www.gov.uk/report'),
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/report.yaml:4:10  wrong-form  The field "address" is "www.gov.uk/report".  Allowed: a web address that begins with https:// or http://. Where on the web the document can be read, such as https://adcs.org.uk/inspection/article/ilacs-overview, or null where no address is known.  Fix: Write https://www.gov.uk/report.
    1 mistake in 1 file"
  `);
});

test('yaml: a field that is moved in, and a quotation mark that is closed in no line', async () => {
  expect(await reportOn({ [FINDING_OF_KENT]: replace('\nkind:', '\n kind:') }))
    .toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:6:1  yaml  The field is moved in, as if it belonged to the value above it: "kind: weakness".  Allowed: fields that begin at the beginning of the line.  Fix: Take the space before it out.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      [FINDING_OF_KENT]: (text) =>
        text.replace(/headline: .*/, "headline: 'Notices were late").replace('page 4', "'page 4'"),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  yaml  The quotation mark that opens here is not closed in its line: "Notices were late".  Allowed: quotation marks in pairs.  Fix: Write ' at the end of the value, or take the first out; write '' for an apostrophe.
    1 mistake in 1 file"
  `);
});
