import { expect, test } from 'vitest';
import { copyOf, replace, reportOn } from './fixtures/with-content.ts';

const KENT = 'forces/kent.md';
const kent = (from: string, to: string) => reportOn({ [KENT]: replace(from, to) });

test('shared-name: a name or an alias of another force, and an abbreviation of another term', async () => {
  expect(await kent('ons:', 'aliases: [Surrey]\nons:')).toMatchInlineSnapshot(`
    "content/forces/surrey.md:3:12  shared-name  "Surrey" already stands for another force, in content/forces/kent.md.  Allowed: names that stand for one force alone.  Fix: Correct the name, or take it out of one of the two.
    1 mistake in 1 file"
  `);
  const line = (field: string) => new RegExp(`${field}: .*`).exec(copyOf('forces/surrey.md'))![0];
  const ofSurrey = (text: string) =>
    text.replace(/ons: .*/, line('ons')).replace(/website: .*/, line('website'));
  expect(await reportOn({ [KENT]: ofSurrey })).toMatchInlineSnapshot(`
    "content/forces/surrey.md:4:6  shared-name  "E23000031" already stands for another force, in content/forces/kent.md.  Allowed: names that stand for one force alone.  Fix: Correct the name, or take it out of one of the two.
    content/forces/surrey.md:7:10  shared-name  "https://www.surrey.police.uk" already stands for another force, in content/forces/kent.md.  Allowed: names that stand for one force alone.  Fix: Correct the name, or take it out of one of the two.
    2 mistakes in 1 file"
  `);
  const term = (name: string) =>
    copyOf('glossary/notice.md', 'term: notice', `term: ${name}\nabbreviation: CPN`).replace(
      'A message',
      `A ${name}`,
    );
  expect(
    await reportOn({ 'glossary/letter.md': term('letter'), 'glossary/note.md': term('note') }),
  ).toContain('  shared-name  ');
  expect(await kent('ons:', 'aliases: [Kentish]\nons:')).toBe('no mistakes');
});

test('force-area: a region and a code of another nation', async () => {
  expect(await kent('region: South East', 'region: South Eest')).toMatchInlineSnapshot(`
    "content/forces/kent.md:6:9  not-allowed  The field "region" is "South Eest".  Allowed: North East, North West, Yorkshire and The Humber, East Midlands, West Midlands, East of England, London, South East, South West or Wales.  Fix: Did you mean "South West"?
    1 mistake in 1 file"
  `);
  expect(await kent('nation: England', 'nation: Wales')).toMatchInlineSnapshot(`
    "content/forces/kent.md:4:6  force-area  The force is in Wales, but its code is "E23000032".  Allowed: a code that begins with W15.  Fix: Correct the region, the nation or the code.
    content/forces/kent.md:6:9  force-area  The force is in Wales, but its region is "South East".  Allowed: Wales.  Fix: Correct the region, the nation or the code.
    2 mistakes in 1 file"
  `);
});

test('programme-inspectorate: a programme of another, and HMIC when it was HMICFRS', async () => {
  const inspection = (to: string) =>
    reportOn({ 'inspections/kent-2019.md': replace('inspectorate: hmicfrs', to) });
  expect(await inspection('inspectorate: ofsted')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:4:12  programme-inspectorate  The programme is "ncpi", but the inspectorate is "ofsted".  Allowed: for "ncpi" the inspectorate hmic or hmicfrs.  Fix: Correct one of the two.
    1 mistake in 1 file"
  `);
  expect(await inspection('inspectorate: hmic')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:3:15  programme-inspectorate  The report came out on 2019-05-02, when HMIC had been HMICFRS since July 2017.  Allowed: hmicfrs for a report of 2018 or later.  Fix: Write "hmicfrs", or correct the date.
    1 mistake in 1 file"
  `);
});

test('none-inadequate: a report with such a grade that is said to have none', async () => {
  const graded = (grade: string) =>
    reportOn({
      'inspections/kent-2019.md': replace(
        'inspectorate: hmicfrs',
        `noneInadequate: true\ngrades:\n  - { force: kent, round: "2019", question: Leadership, grade: ${grade}, source: report }\ninspectorate: hmicfrs`,
      ),
    });
  expect(await graded('Good')).toContain('no mistakes');
  expect(await graded('Inadequate')).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:3:17  none-inadequate  The report is said to have graded nothing inadequate, but "Leadership" is listed as that.  Allowed: true only where no grade is "Inadequate".  Fix: Take the line out, or correct the grade.
    1 mistake in 1 file"
  `);
});

test('unknown-council: the host of a panel', async () => {
  expect(await kent('host: null', 'host: Medwey')).toMatchInlineSnapshot(`
    "content/forces/kent.md:18:9  unknown-council  There is no council "Medwey" in the list of councils.  Allowed: a name in data/councils.csv, such as "Medway".  Fix: Did you mean "Medway"?
    1 mistake in 1 file"
  `);
  // The last is near to a council of another force.
  for (const host of ['Medway Council', 'Kent Combined Authority', 'Surey'])
    expect(await kent('host: null', `host: ${host}`)).toBe('no mistakes');
});

test('renamed-entry: a theme whose new name has nothing of the old', async () => {
  const themes = 'themes/missing-children.md';
  const report = await reportOn({ [themes]: null, 'themes/runaways.md': copyOf(themes) });
  expect(report).toMatchInlineSnapshot(`
    "content/themes/runaways.md:1:1  renamed-entry  The file seems to have been renamed: in 7 places, such as content/findings/kent-2019/late-notices.md:5, it is still called "missing-children", and no theme has that id.  Allowed: one id for each entry, wherever it is named.  Fix: Rename the file missing-children.md, or write its new id, runaways, in all these places and "formerIds: [missing-children]" here.
    1 mistake in 1 file"
  `);
});

test('unknown-file: an entry among the pages, without an ending, and as a text file', async () => {
  const entry = copyOf('glossary/notice.md');
  for (const file of [
    '../src/content/glossary/late.md',
    '../public/late.md',
    '../late.txt',
    '../late',
  ])
    expect(await reportOn({ [file]: entry }), file).toContain('  unknown-file  ');
});
