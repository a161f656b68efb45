import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const field = (from: string, to: string) => reportOn({ [FINDING]: replace(from, to) });
const headline = (to: string) =>
  field('headline: Notices about children were sent late', `headline: ${to}`);
const theme = (to: string) => field('theme: missing-children', to);
const locator = (to: string) => field('locator: page 4', `locator: ${to}`);

test('field-line: a tab, a second line, another space, a backslash, and half of a pair', async () => {
  expect(await locator('"page\\t4"')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  field-line  A tab stands in the value, as between the columns of a table: "page\\u00094".  Allowed: plain words on one line.  Fix: Put a space or a comma in its place.
    1 mistake in 1 file"
  `);
  for (const text of [
    '"page 4\\nand 5"',
    'page 4',
    '"page  4"',
    'page 4\\nand 5',
    'page 4,',
    'page 4 (and',
    'page 4"',
    'page “4',
    'page 4 …',
  ])
    expect(await locator(text), text).toContain('  field-line  ');
  for (const text of ['page 4 (and 5)', 'the part “Findings”', "the force's page"])
    expect(await locator(text), text).toBe('no mistakes');
});

test('headline-form: a sentence too many, a question, a shout, and no claim', async () => {
  expect(await headline('Notices were late. They were lost.')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  headline-form  The headline has more than one sentence: "Notices were late. They were lost.".  Allowed: one sentence without a full stop, that begins with a capital letter.  Fix: Keep the claim, and say the rest in the text.
    1 mistake in 1 file"
  `);
  for (const text of [
    'Notices were late.',
    'Were notices late?',
    'Notices were late!',
    'NOTICES ABOUT CHILDREN WERE LATE',
    'notices were late',
    '2019-05-02',
    '12',
    'https://www.gov.uk/',
  ])
    expect(await headline(text), text).toContain('  headline-form  ');
  for (const text of ['HMICFRS found that notices were late', 'Notices to St. Helens were late'])
    expect(await headline(text), text).toBe('no mistakes');
});

test('field-line: a sign before the first word, as of a formula', async () => {
  expect(await headline('"=1+1 notices were late"')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  field-line  The value begins with a sign, "=", as if something were missing: "=1+1 notices were late".  Allowed: plain words on one line.  Fix: Begin it with a word or a figure.
    1 mistake in 1 file"
  `);
  for (const text of ['"@SUM(A1)"', '"+44 notices"', '"% of notices"', '", page 4"'])
    expect(await locator(text), text).toContain('  field-line  ');
  for (const text of ['£4 of 5', 'page 4 of Data™', '(page 4)', '4 × 5'])
    expect(await locator(text), text).toBe('no mistakes');
});

test('yaml: a question mark in place of a value', async () => {
  expect(await locator('?')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  yaml  A value begins with a sign that has a meaning of its own here.  Allowed: a value in double quotes when it begins with @, \`, %, &, *, !, ?, -, comma, | or >.  Fix: Put double quotes round the value; begin an item of a list with a hyphen and a space.
    1 mistake in 1 file"
  `);
});

test('headline-form: the headline that is offered is whole, however long', async () => {
  const words =
    'notices about children were sent late, and the council heard of few of them at all';
  expect(await headline(words)).toContain(`Write "N${words.slice(1)}".`);
  expect(await headline(`N${words.slice(1)}.`)).toContain(`Write "N${words.slice(1)}".`);
});

test('locator-form: what holds no word is told once, where the text is empty as well', async () => {
  expect(
    await reportOn({
      'findings/kent-2019/late-notices.md': (text) =>
        text.replace('locator: page 4', 'locator: "-"').replace(/\n---\n[^]*/, '\n---\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  wrong-form  The field "locator" is "-".  Allowed: it must hold at least one letter or figure. Where in the source the claim stands, so that a reader finds it: "page 12, paragraph 3.4", or the heading above it.  Fix: Write the words, or take the field out if it is not needed.
    content/findings/kent-2019/late-notices.md:15:1  empty-body  The finding has no text below its fields.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    2 mistakes in 1 file"
  `);
});

test('locator-form: an address, and the claim itself', async () => {
  expect(await locator('https://www.gov.uk/report')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  locator-form  The locator is an address: "https://www.gov.uk/report".  Allowed: a page, a paragraph or a heading of the source.  Fix: Write the place in the document; its address belongs in the file of the source.
    1 mistake in 1 file"
  `);
  for (const text of ['Notices about children were sent late'])
    expect(await locator(text), text).toContain('  locator-form  ');
  for (const text of ['summary of findings']) expect(await locator(text), text).toBe('no mistakes');
});

test('quoted-value: the marks of a programmer', async () => {
  expect(await headline('"`Notices were late`"')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  quoted-value  Quotation marks stand round the whole value, and would be shown: "\`Notices were late\`".  Allowed: values without quotation marks, or with plain ones that the reader of the file takes off.  Fix: Write "Notices were late".
    1 mistake in 1 file"
  `);
});

test('placeholder: what stands for a place in a document', async () => {
  expect(await locator('page ?')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:9:10  placeholder  "page ?" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    1 mistake in 1 file"
  `);
  for (const text of [
    'page XX',
    'p. n',
    'ditto',
    'ibid.',
    'see above',
    '"#N/A"',
    '"[object Object]"',
    '"{{page}}"',
    'pending',
    'awaiting the report',
  ])
    expect(await locator(text), text).toContain('  placeholder  ');
  for (const text of ['page xi', 'page 4, note 2'])
    expect(await locator(text), text).toBe('no mistakes');
});

test('wrong-form: a title, an address or a path in place of an id', async () => {
  expect(await theme('theme: Missing children')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:8  wrong-form  The field "theme" is "Missing children".  Allowed: an id: small letters, digits and hyphens. Id of the theme that the claim is about, such as that of "Missing children"; of two the one that the source speaks of first.  Fix: Write missing-children.
    1 mistake in 1 file"
  `);
});

test('wrong-form: whatever names another entry in other words', async () => {
  expect(
    await field('source: report', 'source: https://hmicfrs.justiceinspectorates.gov.uk/kent/'),
  ).toContain('Fix: Write report.');
  expect(await field('forces: [kent]', 'forces: [Kent Police and Surrey]')).toContain(
    'Fix: Write kent, surrey.',
  );
  expect(await field('finding: medway-2015/few-notices', 'finding: few-notices')).toContain(
    'Fix: Write medway-2015/few-notices.',
  );
});

test('unknown-field: one too many and one too few are one mistake', async () => {
  expect(await field('headline:', 'title:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:1  unknown-field  The kind has no field "title".  Allowed: headline, inspection, forces, council, theme, kind, date, source, locator, claimedBy, alsoIn, followsUp, added, formerIds, withdrawn, corrections.  Fix: Did you mean "headline"?
    1 mistake in 1 file"
  `);
  expect(await field('headline:', 'HEADLINE:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:1  unknown-field  The kind has no field "HEADLINE".  Allowed: headline, inspection, forces, council, theme, kind, date, source, locator, claimedBy, alsoIn, followsUp, added, formerIds, withdrawn, corrections.  Fix: Did you mean "headline"?
    1 mistake in 1 file"
  `);
});

test('repeated-item: a word twice in a list', async () => {
  expect(
    await reportOn({ 'themes/missing-children.md': replace('[runaways]', '[runaways, Runaways]') }),
  ).toMatchInlineSnapshot(`
    "content/themes/missing-children.md:6:22  repeated-item  "Runaways" stands twice in the list "synonyms".  Allowed: each item once.  Fix: Take one of them out.
    1 mistake in 1 file"
  `);
});

test('named-officer: a rank behind the name, several, in bold type, and a number', async () => {
  const said = (by: string) =>
    field('HMICFRS found in 2019 that', `${by} told HMICFRS in 2019 that`);
  for (const by of [
    'Ann Smith (DI)',
    'Ann Smith, a detective inspector,',
    'Inspectors Smith and Jones',
    'DI **Smith**',
    '[DI Smith](https://www.gov.uk/)',
    'PC 1234',
    'WPC Jones',
    'PCSO Jones',
    'Detective Smith',
    'det sgt Ann Smith',
    'Det. Con. Smith',
  ])
    expect(await said(by), by).toContain('  named-officer  ');
  for (const by of [
    'A detective inspector (DI)',
    'The Detective Inspector (DI)',
    'Officers of the PC Gazette',
    'The PC of 2019',
  ])
    expect(await said(by), by).toBe('no mistakes');
});

test('front-matter: a line that a word processor changed, and a second entry', async () => {
  expect(await field('\n---\nHMICFRS', '\n—\nHMICFRS')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:14:1  front-matter  This line should be ---, and is —; a word processor may have changed it.  Allowed: the fields between two lines ---, then the text.  Fix: Begin the file with a line ---, and put another after the last field.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FINDING]: (text) => `${text}\n${text}` })).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:17:1  front-matter  A second entry begins here, and a file can hold one alone.  Allowed: the fields between two lines ---, then the text.  Fix: Put it into a file of its own.
    1 mistake in 1 file"
  `);
});

test('file-name: a name too long for Windows', async () => {
  expect(
    await reportOn({
      [`glossary/${'a-'.repeat(40)}b.md`]: copyOf(
        'glossary/notice.md',
        'term: notice',
        'term: letter',
      ).replace('A message', 'A letter'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-b.md:1:1  file-name  The name has 81 characters: "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-…".  Allowed: at most 80 characters.  Fix: Shorten it to the words that set the entry apart.
    1 mistake in 1 file"
  `);
});

test('yaml: signs that have a meaning of their own, each in plain words', async () => {
  for (const value of [
    '*page 4',
    '@page',
    '`page`',
    '%page',
    '- page 4',
    '? page 4',
    ', page 4',
    '!page',
    '"a\\qb"',
  ])
    expect(await locator(value), value).toMatch(/ yaml .* Fix: (?:Put double quotes|Take it out)/);
  expect(await field('headline:', '- headline:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:1  yaml  A sign stands before the first field: "-".  Allowed: fields that begin at the beginning of the line.  Fix: Take the sign out.
    1 mistake in 1 file"
  `);
  expect(await field('forces: [kent]', 'forces: [kent,, surrey]')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:15  yaml  There is a comma too many: ", surrey]".  Allowed: one "field: value" on each line.  Fix: Take the comma out.
    1 mistake in 1 file"
  `);
  expect(await field('theme:', ': late\ntheme:')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:3  yaml  A line begins with a colon, and the name of the field is missing.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    1 mistake in 1 file"
  `);
});
