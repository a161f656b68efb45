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
      1 mistake in 1 file"
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
    await reportOn({ [EARLIER]: replace('forces: [kent]', 'forces: []') }),
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
    "content/findings/medway-2015/few-notices.md:5:10  council-force  "Surrey county council" is not policed by kent.  Allowed: a council of kent; the force of this one is surrey.  Fix: Correct the council or the forces.
    content/inspections/medway-2015.md:5:10  unknown-council  There is no council "Avon" in the list of councils.  Allowed: a name in data/councils.csv.  Fix: Write the name as in the list of councils.
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
        'source: report\nwithdrawn: { date: 2026-11-01, reason: It was asked twice. }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/asking.mdx:16:1  withdrawn-reference  The question "notices-late" was withdrawn, but this guidance article stands.  Allowed: an entry that stands; content/questions/notices-late.md is withdrawn.  Fix: Name another entry, take the reference out, or withdraw this entry too.
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
