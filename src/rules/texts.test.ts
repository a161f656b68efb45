import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const BODY = 'HMICFRS found in 2019 that notices took a week to arrive.';
const finding = (to: string) => reportOn({ [FINDING]: replace(BODY, to) });

test('empty-body: none at all, and only spaces; an event and a source need none', async () => {
  expect(
    await reportOn({
      [FINDING]: replace(`${BODY}\n`, ''),
      'themes/missing-children.md': replace('A theme of most inspections.', '  '),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  empty-body  The finding has no text below its fields.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    content/themes/missing-children.md:11:1  empty-body  The theme has no text below its fields.  Allowed: at least one sentence.  Fix: Write the text below the second line ---.
    2 mistakes in 2 files"
  `);
});

test('long-body: 121 words', async () => {
  expect(await finding('word '.repeat(121))).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  long-body  The finding has 121 words.  Allowed: at most 120 words.  Fix: Shorten it, or make two findings of it.
    1 mistake in 1 file"
  `);
  expect(await finding('word '.repeat(120))).toMatchInlineSnapshot(`"no mistakes"`);
});

test('repeated-headline: a body that is its headline, whatever the marks', async () => {
  expect(await finding('*Notices* about children were sent late!')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  repeated-headline  The text is the same as the headline: "Notices about children were sent late".  Allowed: a text that adds to the headline.  Fix: Say who found it, when, where and with what figures.
    1 mistake in 1 file"
  `);
});

test('placeholder: SUMMARY, TODO and TBC', async () => {
  expect(
    await reportOn({
      [FINDING]: replace(BODY, 'SUMMARY'),
      'responses/kent-plan.md': replace('within a day.', 'within a day. TODO: cite.'),
      'glossary/notice.md': replace('term: notice', 'term: TBC'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  placeholder  "SUMMARY" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    content/glossary/notice.md:2:7  placeholder  "TBC" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    content/responses/kent-plan.md:12:59  placeholder  "TODO" stands where a text should be.  Allowed: the text itself.  Fix: Write the text, or take the field out.
    3 mistakes in 3 files"
  `);
});

test('long-quotation: five words, straight or curly; four are allowed', async () => {
  expect(
    await reportOn({
      [FINDING]: replace(BODY, 'It was "late, far too late, again" and "late every single time".'),
      'responses/kent-plan.md': replace('The force drew', '“A plan for all children” drew'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:8  long-quotation  The quotation has 5 words: "late, far too late, again".  Allowed: at most 4 words.  Fix: Say it in other words, without quotation marks.
    content/responses/kent-plan.md:2:11  long-quotation  The quotation has 5 words: "A plan for all children".  Allowed: at most 4 words.  Fix: Say it in other words, without quotation marks.
    2 mistakes in 2 files"
  `);
});

test('named-officer: ranks below chief officer, in text and in fields', async () => {
  expect(
    await finding(
      `Detective Superintendent Anne-Marie Jones, detective chief inspector Dai ap Rhys,
PC Siân Ŵyn, Sergeant J. K. Ellis and Chief Inspector Dave Williams replied.`,
    ),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:15:1  named-officer  An officer is named: "Detective Superintendent Anne-Marie Jones".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    content/findings/kent-2019/late-notices.md:15:44  named-officer  An officer is named: "detective chief inspector Dai ap Rhys".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    content/findings/kent-2019/late-notices.md:16:1  named-officer  An officer is named: "PC Siân Ŵyn".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    content/findings/kent-2019/late-notices.md:16:14  named-officer  An officer is named: "Sergeant J. K. Ellis".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    content/findings/kent-2019/late-notices.md:16:39  named-officer  An officer is named: "Chief Inspector Dave Williams".  Allowed: names of assistant chief constables and above, commissioners and ministers.  Fix: Leave the name out and keep the rank or the role: "a detective superintendent said".
    5 mistakes in 1 file"
  `);
});

test('named-officer: chief officers and inspectors of inspectorates may be named', async () => {
  expect(
    await finding(
      `Chief Constable Ann Lee, Assistant Chief Constable Bo Day, Her Majesty's Chief Inspector
Amanda Spielman, HM Inspector Wendy Williams, HM Chief Inspector Andy Cooke, Ofsted's chief
inspector Amanda Spielman and Chief Inspector Sir Michael Wilshaw wrote to the Chief Inspector
of Constabulary; an inspector read it. The Police Constable Degree followed.`,
    ),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('same-finding: by headline, by text, and across inspections', async () => {
  expect(
    await reportOn({
      'findings/kent-2019/late-again.md': copyOf(FINDING, BODY, 'HMICFRS found it late.'),
      'findings/kent-2019/late-text.md': copyOf(FINDING, 'headline: Notices', 'headline: Messages'),
      'findings/medway-2015/late-notices.md': copyOf(
        FINDING,
        BODY,
        'Ofsted found them late.',
      ).replace('inspection: kent-2019', 'inspection: medway-2015'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-again.md:2:11  same-finding  The finding shares its headline and inspection with content/findings/kent-2019/late-notices.md: "Notices about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    content/findings/kent-2019/late-notices.md:2:11  same-finding  The finding shares its headline and inspection with content/findings/kent-2019/late-again.md: "Notices about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    content/findings/kent-2019/late-text.md:2:11  same-finding  The finding shares its text and inspection with content/findings/kent-2019/late-notices.md: "Messages about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    content/findings/medway-2015/late-notices.md:2:11  same-finding  The finding shares its headline, forces and date with content/findings/kent-2019/late-again.md: "Notices about children were sent late".  Allowed: each claim once.  Fix: Keep one, and put the source of the other into its "alsoIn".
    4 mistakes in 4 files"
  `);
});

test('foreign-letter: of another alphabet, a picture of a letter, marks heaped up; not a word of another language', async () => {
  const headline = (to: string) =>
    reportOn({ 'findings/kent-2019/late-notices.md': replace('Notices about', to) });
  expect(await headline('N\u043etices about')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  foreign-letter  A letter of this word is not what it looks like: "Nоtices".  Allowed: letters of one alphabet in a word.  Fix: Delete the word, and type it again.
    1 mistake in 1 file"
  `);
  expect(await headline('\uff2eotices about')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  foreign-letter  A letter of this word is not what it looks like: "Ｎotices".  Allowed: letters of one alphabet in a word.  Fix: Delete the word, and type it again.
    1 mistake in 1 file"
  `);
  expect(await headline('No\u0301\u0302\u0303tices about')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:2:11  foreign-letter  A letter of this word is not what it looks like: "Nó̂̃tices".  Allowed: letters of one alphabet in a word.  Fix: Delete the word, and type it again.
    1 mistake in 1 file"
  `);
  expect(
    await headline(
      'Cafe\u0301, na\u00efve, T\u0177, \u0395\u03bb\u03bb\u03ac\u03b4\u03b1 \u2013 \u00a35',
    ),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});
