import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';

test('dangling-id: in a field, in a list, and in an article', async () => {
  expect(
    await reportOn({
      [FINDING]: replace('theme: missing-children', 'theme: missing-childern'),
      'panels/kent-review-2020.md': replace('[missing-children]', '[missing-children, custody]'),
      'guidance/asking.mdx': replace('id="notices-late"', 'id="notices-lost"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:8  dangling-id  No theme has the id "missing-childern".  Allowed: an id in content/themes, such as "missing-children".  Fix: Correct the id, or add content/themes/missing-childern.md.
    content/guidance/asking.mdx:17:1  dangling-id  No question has the id "notices-lost".  Allowed: an id in content/questions, such as "notices-late".  Fix: Correct the id, or add content/questions/notices-lost.md.
    content/panels/kent-review-2020.md:8:28  dangling-id  No theme has the id "custody".  Allowed: an id in content/themes.  Fix: Correct the id, or add content/themes/custody.md.
    3 mistakes in 3 files"
  `);
});

test('dangling-id: a follow-up of a finding that is not there', async () => {
  expect(
    await reportOn({ [FINDING]: replace('medway-2015/few-notices', 'medway-2015/no-notices') }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  dangling-id  No finding has the id "medway-2015/no-notices".  Allowed: an id in content/findings, such as "medway-2015/few-notices".  Fix: Correct the id, or add content/findings/medway-2015/no-notices.md.
    1 mistake in 1 file"
  `);
});

test('duplicate-id: names that differ in case, and in their ending', async () => {
  expect(
    await reportOn({
      'glossary/Notice.md': copyOf('glossary/notice.md', 'A message', 'Another message'),
      'sources/report.yml': copyOf('sources/report.yaml', 'a report', 'another report'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/Notice.md:1:1  duplicate-id  The id "notice" already belongs to content/glossary/notice.md.  Allowed: one file for each glossary term.  Fix: Keep one file, or give one of them another name.
    content/sources/report.yml:1:1  duplicate-id  The id "report" already belongs to content/sources/report.yaml.  Allowed: one file for each source.  Fix: Keep one file, or give one of them another name.
    2 mistakes in 2 files"
  `);
});

test('copied-file: the same entry under two names', async () => {
  expect(await reportOn({ 'glossary/notice-2.md': copyOf('glossary/notice.md') }))
    .toMatchInlineSnapshot(`
      "content/glossary/notice-2.md:1:1  copied-file  The file is the same, letter by letter, as content/glossary/notice.md.  Allowed: each entry once.  Fix: Delete the copy, or write what it was made for.
      1 mistake in 1 file"
    `);
});

test('wrong-folder: a finding of another inspection', async () => {
  expect(await reportOn({ [FINDING]: replace('inspection: kent-2019', 'inspection: medway-2015') }))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:3:13  wrong-folder  The finding lies in the folder "kent-2019", but its inspection is "medway-2015".  Allowed: the name of the folder.  Fix: Move the file to content/findings/medway-2015/, or write "inspection: kent-2019".
      1 mistake in 1 file"
    `);
});

test('former-id: one that is in use, and one that two entries claim', async () => {
  const former = (id: string) => replace('theme: missing', `formerIds: [${id}]\ntheme: missing`);
  expect(
    await reportOn({
      'questions/notices-read.md': former('notices-late'),
      'questions/notices-late.md': former('old-notices'),
      'questions/notices-counted.md': former('old-notices'),
    }),
  ).toMatchInlineSnapshot(`
    "content/questions/notices-late.md:3:13  former-id  The former id "old-notices" is also a former id of content/questions/notices-counted.md.  Allowed: an id that no entry has any more.  Fix: Take it out of "formerIds", or give the other entry another name.
    content/questions/notices-read.md:3:13  former-id  The former id "notices-late" is the id of a living question.  Allowed: an id that no entry has any more.  Fix: Take it out of "formerIds", or give the other entry another name.
    2 mistakes in 2 files"
  `);
});

test('repeated-id: the same force twice, but the same source for two places is no mistake', async () => {
  const twice = 'alsoIn: [{source: report, locator: a}, {source: report, locator: b}]';
  expect(
    await reportOn({
      [FINDING]: replace('forces: [kent]', `forces: [kent, surrey, kent]\n${twice}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:16  inspected-force  The finding is about "surrey", which its inspection, "kent-2019", was not.  Allowed: a force of that inspection: kent.  Fix: Correct the force, or add it to the inspection if the report is about it.
    content/findings/kent-2019/late-notices.md:4:24  repeated-id  The id "kent" is in the list "forces" twice.  Allowed: each id once.  Fix: Take one of them out.
    content/findings/kent-2019/late-notices.md:5:36  locator-form  The locator is a single letter: "a".  Allowed: a page, a paragraph or a heading of the source.  Fix: Write the page, the paragraph or the heading.
    content/findings/kent-2019/late-notices.md:5:66  locator-form  The locator is a single letter: "b".  Allowed: a page, a paragraph or a heading of the source.  Fix: Write the page, the paragraph or the heading.
    4 mistakes in 1 file"
  `);
});

test('uncited-source: a source that only itself knows', async () => {
  expect(
    await reportOn({
      'sources/letter.yaml': copyOf('sources/report.yaml', 'gov.uk/kent/', 'gov.uk/letter/'),
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/letter.yaml:1:1  uncited-source  No entry cites the source "letter".  Allowed: a source that at least one entry names.  Fix: Cite it where its claim is made, or delete the file.
    1 mistake in 1 file"
  `);
});

test('former-id: one of the wrong form, and none at all', async () => {
  const former = (id: string) => replace('theme: missing', `formerIds: [${id}]\ntheme: missing`);
  expect(
    await reportOn({
      'questions/notices-read.md': former('kent-2019/notices'),
      'questions/notices-late.md': former(
        '"x/ /forces/kent/ 301\\n/* https://evil.example/:splat 301!\\n/y"',
      ),
      'questions/notices-counted.md': former('"", "*", "../x", ":splat", Old, "a b"'),
      'findings/medway-2015/few-notices.md': replace(
        'theme: missing',
        'formerIds: [few]\ntheme: missing',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/medway-2015/few-notices.md:6:13  former-id  The former id "few" is not that of a finding.  Allowed: the id of a finding: <inspection>/<finding>.  Fix: Write medway-2015/few.
    content/questions/notices-counted.md:3:13  wrong-form  Item 1 of "formerIds" is "".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Take it out, or write the id.
    content/questions/notices-counted.md:3:17  wrong-form  Item 2 of "formerIds" is "*".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Take it out, or write the id.
    content/questions/notices-counted.md:3:22  wrong-form  Item 3 of "formerIds" is "../x".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Write x, if that is its id.
    content/questions/notices-counted.md:3:30  wrong-form  Item 4 of "formerIds" is ":splat".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Write splat, if that is its id.
    content/questions/notices-counted.md:3:40  wrong-form  Item 5 of "formerIds" is "Old".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Write old, if that is its id.
    content/questions/notices-counted.md:3:45  wrong-form  Item 6 of "formerIds" is "a b".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Write a-b, if that is its id.
    content/questions/notices-late.md:3:13  field-line  The value goes over several lines: "x/ /forces/kent/ 301" ...  Allowed: plain words on one line.  Fix: Write it on one line; put what needs several into the text below the fields.
    content/questions/notices-late.md:3:13  wrong-form  Item 1 of "formerIds" is "x/ /forces/kent/ 301\\n/* https://evil.example/:splat 301!\\n/y".  Allowed: an id: small letters, digits and hyphens. Ids that this entry had before it was renamed, such as "conference-notice". Their addresses lead here, so that no link breaks.  Fix: Take it out, or write the id.
    content/questions/notices-read.md:3:13  former-id  The former id "kent-2019/notices" is not that of a question.  Allowed: an id: small letters, digits and hyphens.  Fix: Write notices.
    10 mistakes in 4 files"
  `);
});

test('withdrawn-reference: an entry that stands names one that does not', async () => {
  const withdrawn = 'withdrawn:\n  date: 2026-11-24\n  reason: It was of another force.\n';
  expect(
    await reportOn({
      'findings/medway-2015/few-notices.md': replace(
        'source: report',
        `${withdrawn}source: report`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  withdrawn-reference  The finding "medway-2015/few-notices" was withdrawn, but this finding stands.  Allowed: an entry that stands; content/findings/medway-2015/few-notices.md is withdrawn.  Fix: Name another entry, take the reference out, or withdraw this entry too.
    1 mistake in 1 file"
  `);
});

test('reserved-id: a former id that a part of the page has', async () => {
  expect(
    await reportOn({
      'glossary/notice.md': replace('---\n', '---\nformerIds: [content, warning]\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/notice.md:2:13  reserved-id  The former id "content" is also that of a part of the page /glossary/.  Allowed: an id that nothing else at the same address has.  Fix: Take it out: an entry cannot have had it.
    1 mistake in 1 file"
  `);
});

test('dangling-id: a part of an id, and a word of it in another form', async () => {
  const theme = (id: string) =>
    reportOn({
      'findings/kent-2019/late-notices.md': replace('theme: missing-children', `theme: ${id}`),
    });
  expect(await theme('missing')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:8  dangling-id  No theme has the id "missing".  Allowed: an id in content/themes, such as "missing-children".  Fix: Correct the id, or add content/themes/missing.md.
    1 mistake in 1 file"
  `);
  expect(await theme('Missing')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:8  wrong-form  The field "theme" is "Missing".  Allowed: an id: small letters, digits and hyphens. Id of the theme that the claim is about, such as that of "Missing children"; of two the one that the source speaks of first.  Fix: Write missing-children, if that is what is meant.
    1 mistake in 1 file"
  `);
  expect(await theme('Missing childern')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:5:8  wrong-form  The field "theme" is "Missing childern".  Allowed: an id: small letters, digits and hyphens. Id of the theme that the claim is about, such as that of "Missing children"; of two the one that the source speaks of first.  Fix: Write missing-children, if that is what is meant.
    1 mistake in 1 file"
  `);
});
