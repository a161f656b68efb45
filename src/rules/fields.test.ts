import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const finding = (from: string, to: string): Promise<string> =>
  reportOn({ [FINDING]: replace(from, to) });

test('a missing locator', async () => {
  expect(await finding('locator: page 4\n', '')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:1:1  missing-field  The field "locator" is missing.  Allowed: Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Add a line "locator: ...".
    1 mistake in 1 file"
  `);
});

test('a field without a value', async () => {
  expect(await finding('locator: page 4', 'locator:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:1  missing-field  The field "locator" has no value.  Allowed: Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Write a value behind the colon.
    1 mistake in 1 file"
  `);
});

test('a field missing inside a list', async () => {
  expect(await finding('    basis: later\n', '')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:5  missing-field  The field "basis" of item 1 of "followsUp" is missing.  Allowed: How the two are connected. "returned": the inspectorate itself went back to that finding. "later": a later report on the same matter.  Fix: Add a line "basis: ...".
    1 mistake in 1 file"
  `);
});

test('a misspelt field, at the top and in a list', async () => {
  expect(await finding('locator: page', 'locater: page')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:1  unknown-field  The kind has no field "locater".  Allowed: headline, inspection, forces, council, theme, kind, date, source, locator, claimedBy, alsoIn, followsUp, added, formerIds, withdrawn, corrections.  Fix: Did you mean "locator"?
    1 mistake in 1 file"
  `);
  expect(await finding('    basis: later', '    bassis: later')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:12:5  unknown-field  The kind has no field "bassis" in item 1 of "followsUp".  Allowed: finding, basis, outcome.  Fix: Did you mean "basis"?
    1 mistake in 1 file"
  `);
});

test('keys of JavaScript itself are fields that the kind does not have', async () => {
  expect(await finding('locator: page 4', 'locator: page 4\n__proto__: {a: b}\nconstructor: x'))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:10:1  unknown-field  The kind has no field "__proto__".  Allowed: headline, inspection, forces, council, theme, kind, date, source, locator, claimedBy, alsoIn, followsUp, added, formerIds, withdrawn, corrections.  Fix: Correct its name, or take it out.
      content/findings/kent-2019/late-notices.md:11:1  unknown-field  The kind has no field "constructor".  Allowed: headline, inspection, forces, council, theme, kind, date, source, locator, claimedBy, alsoIn, followsUp, added, formerIds, withdrawn, corrections.  Fix: Correct its name, or take it out.
      2 mistakes in 1 file"
    `);
});

test('values of the wrong type', async () => {
  expect(await finding('forces: [kent]', 'forces: kent')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:9  wrong-type  The field "forces" is a text: "kent".  Allowed: a list. Ids of the forces that the claim is about, such as that of "Cleveland Police"; empty for a national finding.  Fix: Put square brackets round it: [kent].
    1 mistake in 1 file"
  `);
  expect(await finding('locator: page 4', 'locator: [page 4]')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  wrong-type  The field "locator" is a list: "[page 4]".  Allowed: a text. Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Write page 4, without brackets or a hyphen.
    1 mistake in 1 file"
  `);
});

test('what looks like a number or a date is the text that an editor sees', async () => {
  expect(await finding('locator: page 4', 'locator: 4.10')).toMatchInlineSnapshot(`"no mistakes"`);
  expect(
    await reportOn({
      'panels/kent-review-2020.md': replace('when: In 2020; the', 'when: 2020-01-02, the'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('dates that do not exist', async () => {
  expect(await finding('date: 2019-05-02', 'date: 2016-02-31')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  impossible-date  The date "2016-02-31" in "date" does not exist.  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Correct the date; write only as much of it as is known.
    1 mistake in 1 file"
  `);
  expect(await finding('date: 2019-05-02', 'date: 25/10/2016')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  impossible-date  The field "date" is "25/10/2016".  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Write 2016-10-25.
    1 mistake in 1 file"
  `);
  expect(await finding('date: 2019-05-02', 'date: 2016-13')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  impossible-date  The date "2016-13" in "date" does not exist.  Allowed: a real date written 2016-10-25, 2016-10 or 2016.  Fix: Correct the date; write only as much of it as is known.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      'guidance/asking.mdx': replace('published: 2026-01-05', 'published: 2026-01'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:4:12  impossible-date  The field "published" is "2026-01".  Allowed: a real date written 2016-10-25.  Fix: Correct the date; here the day is needed.
    1 mistake in 1 file"
  `);
});

test('a value that is not in the list', async () => {
  expect(await finding('kind: weakness', 'kind: Weaknes')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:6:7  not-allowed  The field "kind" is "Weaknes".  Allowed: weakness, strength, recommendation, progress or context.  Fix: Did you mean "weakness"?
    1 mistake in 1 file"
  `);
});

test('a headline of more than 90 characters', async () => {
  expect(
    await finding('headline: Notices about children', `headline: ${'Late notices '.repeat(7)}`),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  field-line  There are two spaces in the value: "Late notices Late notices Late notices Late notices Late notices Late notices La…".  Allowed: plain words on one line.  Fix: Write "Late notices Late notices Late notices Late notices Late notices Late notices Late notices were sent late".
    content/findings/kent-2019/late-notices.md:2:11  too-long  The field "headline" has 106 characters: "Late notices Late notices Late notices Late notices Late notices Late notices La…".  Allowed: at most 90 characters.  Fix: Take out 16 characters.
    2 mistakes in 1 file"
  `);
});

test('values that are empty or too few', async () => {
  expect(await finding('locator: page 4', 'locator: ""')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  too-short  The field "locator" is empty.  Allowed: at least 1 character. Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Complete it.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      'themes/missing-children.md': replace('good: [Notices are sent within a day., ', 'good: ['),
    }),
  ).toMatchInlineSnapshot(`
    "content/themes/missing-children.md:5:7  too-short  The field "good" has only 1 item.  Allowed: at least 2 items. What good looks like, one item a thing that can be seen or counted: "Every child who returns is offered an interview."  Fix: Complete it.
    1 mistake in 1 file"
  `);
});

test('values of the wrong form', async () => {
  expect(await finding('theme: missing-children', 'theme: Missing children'))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:5:8  wrong-form  The field "theme" is "Missing children".  Allowed: an id: small letters, digits and hyphens. Id of the theme that the claim is about, such as that of "Missing children"; of two the one that the source speaks of first.  Fix: Write missing-children.
      1 mistake in 1 file"
    `);
  expect(
    await reportOn({
      'sources/report.yaml': replace('https://hmicfrs', 'javascript:hmicfrs'),
      'questions/notices-read.md': replace('are read?', 'are read.'),
    }),
  ).toMatchInlineSnapshot(`
    "content/questions/notices-read.md:2:11  wrong-form  The field "question" is "How do you know that notices are read.".  Allowed: it must end with a question mark. The question, put to whoever holds the force to account, never to the force: "How do you know that calls about children are graded by risk?"  Fix: Write it as shown.
    content/sources/report.yaml:4:10  wrong-form  The field "address" is "javascript:hmicfrs.justiceinspectorates.gov.uk/kent/".  Allowed: a web address that begins with https:// or http://. Where on the web the document can be read, such as https://adcs.org.uk/inspection/article/ilacs-overview, or null where no address is known.  Fix: Write it as shown.
    2 mistakes in 2 files"
  `);
});

test('a mistake in one entry is not reported for those that name it', async () => {
  expect(
    await reportOn({
      'themes/missing-children.md': replace('name: Missing children', 'nam: Missing children'),
      'inspections/kent-2019.md': replace('programme: ncpi', 'programme: npci'),
      'sources/letter.yaml': copyOf('sources/report.yaml', 'gov.uk/kent/', 'gov.uk/letter/'),
      'glossary/notice.md': replace('term: notice\nsource: report', 'trm: notice\nsource: letter'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:1  unknown-field  The kind has no field "trm".  Allowed: term, abbreviation, synonyms, source, added, formerIds, withdrawn, corrections.  Fix: Did you mean "term"?
    content/inspections/kent-2019.md:4:12  not-allowed  The field "programme" is "npci".  Allowed: letter, sif, ilacs, monitoring-visit, jtai, ncpi, ncpi-follow-up, peel or thematic.  Fix: Did you mean "ncpi"?
    content/themes/missing-children.md:2:1  unknown-field  The kind has no field "nam".  Allowed: name, meaning, why, good, synonyms, sources, near, firstQuestion, added, formerIds, withdrawn, corrections.  Fix: Did you mean "name"?
    3 mistakes in 3 files"
  `);
});

test('a list in quotation marks, and one with half of its brackets', async () => {
  const forces = (value: string) =>
    reportOn({ 'findings/kent-2019/late-notices.md': replace('[kent]', value) });
  for (const value of ['"[kent]"', 'kent]', '"(kent)"'])
    expect(await forces(value), value).toContain('Fix: Put square brackets round it: [kent].');
});

test('wrong-folder: not of an inspection that is no id', async () => {
  const report = await reportOn({
    'findings/kent-2019/late-notices.md': replace('inspection: kent-2019', 'inspection: Kent 2019'),
  });
  expect(report).toContain('  wrong-form  ');
  expect(report).not.toContain('  wrong-folder  ');
});
