import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const EARLIER = 'findings/medway-2015/few-notices.md';

test('follow-up: of itself', async () => {
  expect(
    await reportOn({ [FINDING]: replace('medway-2015/few-notices', 'kent-2019/late-notices') }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  follow-up  The finding follows up "kent-2019/late-notices", which is itself.  Allowed: an earlier finding.  Fix: Correct the id, or take the follow-up out.
    1 mistake in 1 file"
  `);
});

test('follow-up: of a later finding', async () => {
  expect(await reportOn({ [EARLIER]: replace('date: 2015-07-09', 'date: 2020') }))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:11:14  follow-up  The finding follows up "medway-2015/few-notices", which is dated 2020, after its own 2019-05-02.  Allowed: a finding that is not later.  Fix: Correct the id, or take the follow-up out.
      content/findings/medway-2015/few-notices.md:8:7  finding-date  The finding is dated 2020, after all its sources, of which the last was published in 2019-05-02.  Allowed: 2019-05-02 or an earlier date.  Fix: Correct the date here or in the source, or name the source that says so.
      2 mistakes in 2 files"
    `);
});

test('follow-up: of a finding about another force', async () => {
  expect(
    await reportOn({ [EARLIER]: replace('forces: [kent]\ncouncil: Medway', 'forces: [surrey]') }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  follow-up  The finding follows up "medway-2015/few-notices", which is about surrey and not about kent.  Allowed: a finding about the same force.  Fix: Correct the id, or take the follow-up out.
    content/findings/medway-2015/few-notices.md:4:10  inspected-force  The finding is about "surrey", which its inspection, "medway-2015", was not.  Allowed: a force of that inspection: kent.  Fix: Correct the force, or add it to the inspection if the report is about it.
    2 mistakes in 2 files"
  `);
});

test('follow-up: a national finding may be followed up', async () => {
  expect(
    await reportOn({
      [EARLIER]: replace('forces: [kent]', 'forces: []'),
      'inspections/medway-2015.md': replace('forces: [kent]', 'forces: []'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('inspection-follows: itself, and a later one', async () => {
  const follows = (id: string) => replace('source: report', `follows: ${id}\nsource: report`);
  expect(await reportOn({ 'inspections/kent-2019.md': follows('kent-2019') }))
    .toMatchInlineSnapshot(`
      "content/inspections/kent-2019.md:11:10  inspection-follows  The inspection follows "kent-2019", which is itself.  Allowed: an earlier inspection.  Fix: Correct "follows", or take it out.
      1 mistake in 1 file"
    `);
  expect(await reportOn({ 'inspections/medway-2015.md': follows('kent-2019') }))
    .toMatchInlineSnapshot(`
      "content/inspections/medway-2015.md:8:10  inspection-follows  The inspection follows "kent-2019", which was published in 2019-05-02, after its own 2015-07-09.  Allowed: an earlier inspection.  Fix: Correct "follows", or take it out.
      1 mistake in 1 file"
    `);
});

test('inspection-follows: in a circle, where dates do not show it', async () => {
  const inspection = (follows: string, title: string) =>
    copyOf(
      'inspections/kent-2019.md',
      'source: report',
      `follows: ${follows}\nsource: report`,
    ).replace('inspection, 2019', title);
  expect(
    await reportOn({
      'inspections/a.md': inspection('b', 'a'),
      'inspections/b.md': inspection('c', 'b'),
      'inspections/c.md': inspection('a', 'c'),
      'inspections/d.md': inspection('a', 'd'),
    }),
  ).toMatchInlineSnapshot(`
    "content/inspections/a.md:11:10  inspection-follows  The inspection follows "b", which leads back to it.  Allowed: an earlier inspection.  Fix: Correct "follows", or take it out.
    content/inspections/b.md:11:10  inspection-follows  The inspection follows "c", which leads back to it.  Allowed: an earlier inspection.  Fix: Correct "follows", or take it out.
    content/inspections/c.md:11:10  inspection-follows  The inspection follows "a", which leads back to it.  Allowed: an earlier inspection.  Fix: Correct "follows", or take it out.
    3 mistakes in 3 files"
  `);
});

test('council-force: a council of another force; one that is not in the list is left alone', async () => {
  expect(
    await reportOn({
      [EARLIER]: replace('council: Medway', 'council: Surrey county council'),
      'inspections/medway-2015.md': replace('council: Medway', 'council: Avon'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/medway-2015/few-notices.md:5:10  council-force  "Surrey county council" is not policed by kent.  Allowed: a council of kent; the force of this one is surrey.  Fix: Correct the council or the forces, or leave the council out.
    content/inspections/medway-2015.md:5:10  unknown-council  There is no council "Avon" in the list of councils.  Allowed: a name in data/councils.csv.  Fix: Write the name as in the list of councils. Where none is right, as where the council has since been abolished, leave the field out and name the council in the text.
    2 mistakes in 2 files"
  `);
});

test('theme-questions: a theme with two', async () => {
  expect(await reportOn({ 'questions/notices-read.md': null })).toMatchInlineSnapshot(`
    "content/themes/missing-children.md:1:1  theme-questions  The theme "missing-children" has 2 questions.  Allowed: at least 3 questions.  Fix: Write further questions, or join the theme to another.
    1 mistake in 1 file"
  `);
});

test('theme-questions: a question that cannot be read counts, a withdrawn one does not', async () => {
  expect(
    await reportOn({
      'questions/notices-read.md': replace('question:', 'question'),
      'questions/notices-late.md': replace(
        'source: report',
        'source: report\nwithdrawn: { date: 2026-11-24, reason: It was asked twice. }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:17:1  withdrawn-reference  The question "notices-late" was withdrawn, but this guidance article stands.  Allowed: an entry that stands; content/questions/notices-late.md is withdrawn.  Fix: Name another entry, take the reference out, or withdraw this entry too.
    content/questions/notices-read.md:2:1  yaml  This line is not a field: a colon and a space are missing.  Allowed: one "field: value" on each line.  Fix: Write one "field: value" on each line, and put the value in double quotes if in doubt.
    content/themes/missing-children.md:1:1  theme-questions  The theme "missing-children" has 1 question.  Allowed: at least 3 questions.  Fix: Write further questions, or join the theme to another.
    3 mistakes in 3 files"
  `);
});

test('question-addressee: put to nobody, and put to the chief constable', async () => {
  expect(
    await reportOn({
      'questions/notices-late.md': replace('When did you last ask how', 'How'),
      'questions/notices-read.md': replace('How do you know', 'Chief Constable, how do you know'),
    }),
  ).toMatchInlineSnapshot(`
    "content/questions/notices-late.md:2:11  question-addressee  The question is not put to the commissioner: "How many notices were late?".  Allowed: a question with "you", "your", "the commissioner" or "the mayor".  Fix: Ask what the commissioner has asked, been told, done or decided: "When did you last ask ...?"
    content/questions/notices-read.md:2:11  question-addressee  The question is not put to the commissioner: "Chief Constable, how do you know that notices are read?".  Allowed: a question with "you", "your", "the commissioner" or "the mayor".  Fix: Ask what the commissioner has asked, been told, done or decided: "When did you last ask ...?"
    2 mistakes in 2 files"
  `);
});

test('unnamed-force: a finding of an inspection of one force, and of a national one', async () => {
  expect(await reportOn({ [FINDING]: replace('forces: [kent]', 'forces: []') }))
    .toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:9  unnamed-force  The finding names no force, but its inspection, "kent-2019", was about kent.  Allowed: the force of its inspection; none for a national report alone.  Fix: Write "forces: [kent]".
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      [FINDING]: replace('forces: [kent]', 'forces: []'),
      'inspections/kent-2019.md': replace('forces: [kent]', 'forces: [kent, surrey]'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('answered-force: a response to a finding about another force, and to one about several', async () => {
  const answer = (findings: string) =>
    replace('date: 2019-05', `findings: [${findings}]\ndate: 2019-05`);
  const about = (forces: string) => ({
    'inspections/medway-2015.md': replace('forces: [kent]', `forces: [${forces}]`),
    [EARLIER]: (text: string) =>
      replace('forces: [kent]\ncouncil: Medway', `forces: [${forces}]`)(text),
    [FINDING]: replace('followsUp:\n  - finding: medway-2015/few-notices\n    basis: later\n', ''),
  });
  expect(
    await reportOn({
      ...about('surrey'),
      'inspections/medway-2015.md': replace('council: Medway\nforces: [kent]', 'forces: [surrey]'),
      'responses/kent-plan.md': answer('kent-2019/late-notices, medway-2015/few-notices'),
    }),
  ).toMatchInlineSnapshot(`
    "content/responses/kent-plan.md:7:36  answered-force  The response is about kent, and answers "medway-2015/few-notices", which is about surrey.  Allowed: a finding about a force of the response.  Fix: Correct the id of the finding or the forces, or take the finding out.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      ...about('kent, surrey'),
      'responses/kent-plan.md': answer('medway-2015/few-notices'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('inspected-council: another council than the inspection, and another name of the same', async () => {
  expect(
    await reportOn({ [EARLIER]: replace('council: Medway', 'council: Surrey county council') }),
  ).toMatchInlineSnapshot(`
    "content/findings/medway-2015/few-notices.md:5:10  council-force  "Surrey county council" is not policed by kent.  Allowed: a council of kent; the force of this one is surrey.  Fix: Correct the council or the forces, or leave the council out.
    content/findings/medway-2015/few-notices.md:5:10  inspected-council  The finding was made in "Surrey county council", but its inspection, "medway-2015", was of Medway.  Allowed: the council of the inspection: Medway.  Fix: Write "council: Medway", or name the inspection of the other council.
    2 mistakes in 1 file"
  `);
  expect(
    await reportOn({ [EARLIER]: replace('council: Medway', 'council: Medway Council') }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('repeated-id: one source at the same place twice, and at two places', async () => {
  const also = (locator: string) =>
    replace(
      'locator: page 4',
      `locator: page 4\nalsoIn: [{ source: report, locator: ${locator} }]`,
    );
  expect(await reportOn({ [FINDING]: also('Page 4') })).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:10:10  repeated-id  The source "report" is cited twice at the same place.  Allowed: each place once.  Fix: Correct "locator", or take one of them out.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FINDING]: also('page 5') })).toMatchInlineSnapshot(`"no mistakes"`);
});

test('dangling-id: an id that an entry had before, and one without its folder', async () => {
  expect(
    await reportOn({
      'findings/medway-2015/few-notices.md': null,
      'findings/medway-2015/notices-missing.md': copyOf(
        EARLIER,
        'inspection: medway-2015',
        'formerIds: [medway-2015/few-notices]\ninspection: medway-2015',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  dangling-id  The finding "medway-2015/few-notices" has been renamed.  Allowed: its id of today: "medway-2015/notices-missing".  Fix: Write medway-2015/notices-missing in its place.
    1 mistake in 1 file"
  `);
  expect(
    await reportOn({
      'guidance/asking.mdx': replace('"kent-2019/late-notices"', '"late-notices"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:15:1  dangling-id  No finding has the id "late-notices".  Allowed: an id in content/findings, such as "kent-2019/late-notices".  Fix: Write the id with the folder: kent-2019/late-notices.
    1 mistake in 1 file"
  `);
});

test('former-id: without its folder, and the id of today', async () => {
  const former = (id: string) =>
    replace('inspection: kent-2019', `formerIds: [${id}]\ninspection: kent-2019`);
  expect(await reportOn({ [FINDING]: former('notices') })).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:3:13  former-id  The former id "notices" is not that of a finding.  Allowed: the id of a finding: <inspection>/<finding>.  Fix: Write kent-2019/notices.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FINDING]: former('kent-2019/late-notices') })).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:3:13  former-id  The former id "kent-2019/late-notices" is the id that the entry has now.  Allowed: an id that no entry has any more.  Fix: Take it out; once the file has another name, put the old one here.
    1 mistake in 1 file"
  `);
});

test('dangling-id: a force that is misspelt is told once', async () => {
  expect(await reportOn({ [EARLIER]: replace('forces: [kent]', 'forces: [kemt]') }))
    .toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:11:14  follow-up  The finding follows up "medway-2015/few-notices", which is about kemt and not about kent.  Allowed: a finding about the same force.  Fix: Correct the id, or take the follow-up out.
    content/findings/medway-2015/few-notices.md:4:10  dangling-id  No force has the id "kemt".  Allowed: an id in content/forces, such as "kent".  Fix: Correct the id, or add content/forces/kemt.md.
    2 mistakes in 2 files"
  `);
});

test('first-question: a question on another theme', async () => {
  const themes = {
    'themes/missing-children.md': replace('added:', 'firstQuestion: notices-late\nadded:'),
    'themes/vetting.md': copyOf('themes/missing-children.md', 'Missing children', 'Vetting'),
  };
  const reported = await reportOn({
    ...themes,
    'questions/notices-late.md': replace('theme: missing-children', 'theme: vetting'),
  });
  expect(await reportOn(themes)).not.toContain('first-question');
  expect(
    reported.split('\n').find((line) => line.includes('first-question')),
  ).toMatchInlineSnapshot(
    `"content/themes/missing-children.md:8:16  first-question  The question "notices-late" is on the theme "vetting", not on this one.  Allowed: a question on this theme.  Fix: Name a question on this theme, or take the line out."`,
  );
});
