import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { AS_OF, copyOf, replace, reportOn, withContent } from './fixtures/with-content.ts';
import { terminal } from './report.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const INSPECTION = 'inspections/kent-2019.md';
const MEDWAY = 'findings/medway-2015/few-notices.md';

test('inspected-force: of a finding, of a response and of a grade', async () => {
  expect(
    await reportOn({
      [FINDING]: replace('forces: [kent]', 'forces: [kent, surrey]'),
      'responses/kent-plan.md': replace('forces: [kent]', 'forces: [surrey]'),
      [INSPECTION]: replace(
        'source: report',
        `grades:
  - force: surrey
    round: PEEL 2018/19
    question: Protecting vulnerable people
    grade: Good
    source: report
source: report`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:4:16  inspected-force  The finding is about "surrey", which its inspection, "kent-2019", was not.  Allowed: a force of that inspection: kent.  Fix: Correct the force, or add it to the inspection if the report is about it.
    content/inspections/kent-2019.md:12:12  inspected-force  The grade is for "surrey", which the inspection was not about.  Allowed: a force of the inspection: kent.  Fix: Correct the force, or add it to the inspection if the report is about it.
    content/responses/kent-plan.md:5:10  inspected-force  The response is about "surrey", which its inspection, "kent-2019", was not.  Allowed: a force of that inspection: kent.  Fix: Correct the force, or add it to the inspection if the report is about it.
    3 mistakes in 3 files"
  `);
});

test('inspected-force: a national report is about all', async () => {
  expect(
    await reportOn({
      [INSPECTION]: replace('forces: [kent]', 'forces: []'),
      [FINDING]: replace('forces: [kent]', 'forces: [kent, surrey]'),
    }),
  ).toBe(await reportOn({}));
});

test('response-order: an answer from before the inspection', async () => {
  expect(await reportOn({ 'responses/kent-plan.md': replace('2019-05', '2018-12') }))
    .toMatchInlineSnapshot(`
      "content/responses/kent-plan.md:7:7  response-order  The response is dated 2018-12, before inspection "kent-2019" that it answers began.  Allowed: 2019-01-01 or a later date.  Fix: Correct the date, or name the inspection that was answered.
      1 mistake in 1 file"
    `);
});

test('response-order: a force may answer what it was told before the report', async () => {
  expect(await reportOn({ 'responses/kent-plan.md': replace('2019-05', '2019-03') })).toBe(
    await reportOn({}),
  );
});

test('unknown-council: a name that is in no list, and the nearest that is', async () => {
  expect(
    await reportOn({
      'inspections/medway-2015.md': replace('council: Medway', 'council: Medwey Council'),
      [MEDWAY]: replace('council: Medway', 'council: Atlantis'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/medway-2015/few-notices.md:5:10  unknown-council  There is no council "Atlantis" in the list of councils.  Allowed: a name in data/councils.csv.  Fix: Write the name as in the list of councils. Where none is right, as where the council has since been abolished, leave the field out and name the council in the text.
    content/inspections/medway-2015.md:5:10  unknown-council  There is no council "Medwey Council" in the list of councils.  Allowed: a name in data/councils.csv, such as "Medway Council".  Fix: Did you mean "Medway Council"? If not, leave it out.
    2 mistakes in 2 files"
  `);
});

test('unknown-council: only a near council of the own force is offered, and shown as right', async () => {
  const linesWith = (forces: string, council: string) =>
    withContent(
      {
        'inspections/medway-2015.md': (text) =>
          text
            .replace('council: Medway', `council: ${council}`)
            .replace('forces: [kent]', `forces: [${forces}]`),
      },
      (dir) =>
        terminal(checkContent(dir, { asOf: AS_OF }))
          .split('\n')
          .filter((line) => line.includes('  unknown-council  ')),
    );
  const near = await linesWith('surrey', 'Surey County Council');
  expect(near).toEqual([
    expect.stringContaining(
      'Did you mean "Surrey County Council"? If not, leave it out.  Right: council: Surrey County Council  See:',
    ),
  ]);
  // Near to a council of Kent, but no council of the force; far from the only one of the force; of no force.
  for (const [forces, council] of [
    ['surrey', 'Medwey'],
    ['surrey', 'Sussex County Council'],
    ['', 'Surey County Council'],
  ] as const) {
    const [line, ...others] = await linesWith(forces, council);
    expect(others).toEqual([]);
    expect(line).toContain('leave the field out');
    expect(line).not.toMatch(/Did you mean|such as|Right:/);
  }
});

test('same-name: two terms, two forces, two questions', async () => {
  expect(
    await reportOn({
      'glossary/message.md': copyOf('glossary/notice.md', 'term: notice', 'term: Notice'),
      'forces/surrey.md': replace('name: Surrey Police', 'name: Kent police'),
      'questions/notices-read.md': replace(
        'How do you know that notices are read?',
        'Who counts the notices for the commissioner?',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/forces/kent.md:2:7  same-name  The force has the same name as content/forces/surrey.md: "Kent Police".  Allowed: one name for each force.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/forces/surrey.md:2:7  same-name  The force has the same name as content/forces/kent.md: "Kent police".  Allowed: one name for each force.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/glossary/message.md:2:7  same-name  The glossary term has the same name as content/glossary/notice.md: "Notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/glossary/notice.md:2:7  same-name  The glossary term has the same name as content/glossary/message.md: "notice".  Allowed: one name for each glossary term.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/questions/notices-counted.md:2:11  same-name  The question has the same name as content/questions/notices-read.md: "Who counts the notices for the commissioner?".  Allowed: one name for each question.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    content/questions/notices-read.md:2:11  same-name  The question has the same name as content/questions/notices-counted.md: "Who counts the notices for the commissioner?".  Allowed: one name for each question.  Fix: Keep one, or name what sets them apart: the place, the programme, the year.
    6 mistakes in 6 files"
  `);
});

test('same-address: however the address of the page is written', async () => {
  const again = (address: string) =>
    copyOf('sources/report.yaml', 'https://hmicfrs.justiceinspectorates.gov.uk/kent/', address);
  expect(
    await reportOn({
      'sources/again.yaml': again('https://hmicfrs.justiceinspectorates.gov.uk/kent'),
      'glossary/notice.md': replace('source: report', 'source: again'),
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/again.yaml:4:10  same-address  The source has the same address as content/sources/report.yaml: "https://hmicfrs.justiceinspectorates.gov.uk/kent".  Allowed: one source for each address.  Fix: Keep one, name it where the other is cited, and put the id of the other into its "formerIds".
    content/sources/report.yaml:4:10  same-address  The source has the same address as content/sources/again.yaml: "https://hmicfrs.justiceinspectorates.gov.uk/kent/".  Allowed: one source for each address.  Fix: Keep one, name it where the other is cited, and put the id of the other into its "formerIds".
    2 mistakes in 2 files"
  `);
  for (const address of [
    'http://hmicfrs.justiceinspectorates.gov.uk/kent/',
    'https://www.hmicfrs.justiceinspectorates.gov.uk/kent/',
    'https://hmicfrs.justiceinspectorates.gov.uk/Kent/?#page-4',
  ])
    expect(await reportOn({ 'sources/again.yaml': again(address) })).toContain('  same-address  ');
});

test('same-address: not of two pages of one site, a withdrawn source, nor where none is known', async () => {
  const [cited, address] = [
    { 'glossary/notice.md': replace('source: report', 'source: again') },
    'https://hmicfrs.justiceinspectorates.gov.uk/kent/',
  ];
  for (const other of [`${address}annex/`, `${address}?page=2`])
    expect(
      await reportOn({
        ...cited,
        'sources/again.yaml': copyOf('sources/report.yaml', address, other),
      }),
    ).toBe('no mistakes');
  expect(
    await reportOn({
      'sources/again.yaml': copyOf(
        'sources/report.yaml',
        'read: whole',
        'read: opening\nwithdrawn:\n  date: 2026-01-05\n  reason: It was there twice.',
      ),
    }),
  ).not.toContain('same-address');
  const none = (title: string) =>
    copyOf('sources/report.yaml', address, 'null').replace('Kent Police, a report', title);
  expect(
    await reportOn({
      'sources/again.yaml': none('A letter'),
      'sources/other.yaml': none('Another letter'),
      ...cited,
      'questions/notices-read.md': replace('source: report', 'source: other'),
    }),
  ).toBe('no mistakes');
});

test('too-early: reports, findings and panels before there were any', async () => {
  expect(
    await reportOn({
      [INSPECTION]: replace('published: 2019-05-02', 'published: 2009-05-02'),
      'panels/kent-review-2020.md': replace('date: 2020', 'date: 2002'),
      [MEDWAY]: replace('date: 2015-07-09', 'date: 1915-07-09'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/medway-2015/few-notices.md:8:7  too-early  The date in "date" is 1915-07-09, but reports of this inspectorate (ofsted) begin in 2001.  Allowed: 2001 or a later date.  Fix: Correct the year.
    content/inspections/kent-2019.md:9:12  date-order  The date in "published" is 2009-05-02, before "from" (2019-01).  Allowed: 2019-01 or a later date.  Fix: Correct one of the two.
    content/inspections/kent-2019.md:9:12  too-early  The date in "published" is 2009-05-02, but reports of this inspectorate (hmicfrs) begin in 2017.  Allowed: 2017 or a later date.  Fix: Correct the year.
    content/panels/kent-review-2020.md:6:7  too-early  The date in "date" is 2002, but police and crime panels were founded by an Act of September 2011.  Allowed: 2011-09 or a later date.  Fix: Correct the year.
    4 mistakes in 3 files"
  `);
});

test('reserved-id: parts of a shared page, and a theme beside its questions', async () => {
  expect(
    await reportOn({
      'glossary/content.md': copyOf('glossary/notice.md', 'term: notice', 'term: content'),
      'questions/missing-children.md': copyOf(
        'questions/notices-read.md',
        'How do you know that notices are read?',
        'How do you know that children are looked for?',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/content.md:1:1  reserved-id  The id "content" is also that of a part of the page /glossary/.  Allowed: an id that nothing else at the same address has.  Fix: Rename the file, such as content-glossary.md.
    content/questions/missing-children.md:1:1  reserved-id  The id "missing-children" is also that of a theme, and both stand on one page.  Allowed: an id that nothing else at the same address has.  Fix: Rename the file, such as missing-children-question.md.
    2 mistakes in 2 files"
  `);
});

test('reserved-id: a theme at the address of the papers of every force', async () => {
  expect(await reportOn({ 'themes/pack.md': copyOf('themes/missing-children.md') })).toContain(
    'reserved-id  The id "pack" is also that of the page /forces/<force>/pack/.',
  );
});

test('published-basis: a day of publication from 2 May 2017 on', async () => {
  expect(await reportOn({ [INSPECTION]: replace('publishedBasis: inspectorate\n', '') }))
    .toMatchInlineSnapshot(`
      "content/inspections/kent-2019.md:9:12  published-basis  The report was published on "2019-05-02", and "publishedBasis" does not say who establishes that day.  Allowed: inspectorate, bound-body, news or web-page in "publishedBasis".  Fix: Say where the day comes from, or write only the month if nobody states it.
      1 mistake in 1 file"
    `);
  for (const published of ['2017-05-01', '2019-05', '2019'])
    expect(
      await reportOn({
        [INSPECTION]: (text) =>
          text
            .replace('publishedBasis: inspectorate\n', '')
            .replace('published: 2019-05-02', `published: ${published}`)
            .replace(/fieldwork:\n.*\n.*\n/, ''),
        [FINDING]: replace('2019-05-02', '2019'),
      }),
    ).not.toContain('published-basis');
});
