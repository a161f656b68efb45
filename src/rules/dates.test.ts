import { expect, test } from 'vitest';
import { replace, reportOn } from './fixtures/with-content.ts';

const FINDING = 'findings/kent-2019/late-notices.md';
const INSPECTION = 'inspections/kent-2019.md';

test('undated-weakness: null although the inspection has a date', async () => {
  expect(await reportOn({ [FINDING]: replace('date: 2019-05-02', 'date: null') }))
    .toMatchInlineSnapshot(`
      "content/findings/kent-2019/late-notices.md:7:7  undated-weakness  The finding is a weakness and its date is null, but its inspection has one (2019-05-02).  Allowed: null only where the inspection has neither a date nor fieldwork dates.  Fix: Write 2019-05-02, or as exactly as the source has it.
      1 mistake in 1 file"
    `);
});

test('undated-weakness: not where the inspection itself has no date, and says why', async () => {
  expect(
    await reportOn({
      [FINDING]: replace('date: 2019-05-02', 'date: null'),
      [INSPECTION]: replace(
        'fieldwork:\n  from: 2019-01\n  to: 2019-02\npublished: 2019-05-02',
        'published: null\npublishedNote: The letter that cites it gives no date.',
      ),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('unexplained-date: a report without a date and a reason', async () => {
  expect(await reportOn({ [INSPECTION]: replace('published: 2019-05-02', 'published: null') }))
    .toMatchInlineSnapshot(`
      "content/inspections/kent-2019.md:9:12  unexplained-date  The date of publication is null, and "publishedNote" is missing.  Allowed: null with a reason beside it.  Fix: Give the date, or say in "publishedNote" why it is not known.
      1 mistake in 1 file"
    `);
});

test('date-order: reviews, fieldwork, offices and readings that end before they begin', async () => {
  expect(
    await reportOn({
      'guidance/asking.mdx': (text) =>
        text.replace('2026-06-01', '2025-12-31').replace('2027-06-01', '2025-11-30'),
      [INSPECTION]: replace('from: 2019-01\n', 'from: 2019-06\n'),
      'forces/kent.md': replace('to: null', 'to: 2011'),
      'sources/report.yaml': replace('accessed: 2026-11-24', 'accessed: 2018-11-24'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  finding-date  The finding is dated 2019-05-02, but inspectors of "kent-2019" came in 2019-06.  Allowed: 2019-06 or a later date.  Fix: Correct the year, or write "kind: context" if it is about what went before.
    content/forces/kent.md:12:9  date-order  The date in "to" is 2011, before "from" (2012-11).  Allowed: 2012-11 or a later date.  Fix: Correct one of the two.
    content/guidance/asking.mdx:5:11  date-order  The date in "reviewed" is 2025-12-31, before "published" (2026-01-05).  Allowed: 2026-01-05 or a later date.  Fix: Correct one of the two.
    content/guidance/asking.mdx:6:11  date-order  The date in "reviewBy" is 2025-11-30, before "reviewed" (2025-12-31).  Allowed: 2025-12-31 or a later date.  Fix: Correct one of the two.
    content/inspections/kent-2019.md:8:7  date-order  The date in "to" is 2019-02, before "from" (2019-06).  Allowed: 2019-06 or a later date.  Fix: Correct one of the two.
    content/inspections/kent-2019.md:9:12  date-order  The date in "published" is 2019-05-02, before "from" (2019-06).  Allowed: 2019-06 or a later date.  Fix: Correct one of the two.
    content/responses/kent-plan.md:7:7  response-order  The response is dated 2019-05, before inspection "kent-2019" that it answers began.  Allowed: 2019-06-01 or a later date.  Fix: Correct the date, or name the inspection that was answered.
    content/sources/report.yaml:7:11  date-order  The date in "accessed" is 2018-11-24, before "published" (2019-05-02).  Allowed: 2019-05-02 or a later date.  Fix: Correct one of the two.
    content/guidance/asking.mdx:6:11  review-overdue  Advice: The article was to be read again by 2025-11-30.  Allowed: a day after 2026-11-24.  Fix: Read it against its sources, and set "reviewed" and "reviewBy" anew.
    8 mistakes in 6 files"
  `);
});

test('date-order: a holder, a status and the sources of both', async () => {
  const held = (holder: string) =>
    replace('panel:\n', `    holders:\n      - name: Ann Jones\n${holder}\npanel:\n`);
  const given = (status: string) =>
    replace('checked:', `status:\n  - kind: engage\n${status}\n    source: report\nchecked:`);
  expect(
    await reportOn({
      'forces/kent.md': held(
        '        from: 2021-05\n        to: 2016-05\n        asOf: 2020-01-05\n        source: report',
      ),
      'forces/surrey.md': given('    from: 2022-06-28\n    to: 2021\n    asOf: 2020'),
    }),
  ).toMatchInlineSnapshot(`
    "content/forces/kent.md:18:13  date-order  The date in "to" is 2016-05, before "from" (2021-05).  Allowed: 2021-05 or a later date.  Fix: Correct one of the two.
    content/forces/kent.md:19:15  date-order  The date in "asOf" is 2020-01-05, before "from" (2021-05).  Allowed: 2021-05 or a later date.  Fix: Correct one of the two.
    content/forces/surrey.md:26:9  date-order  The date in "to" is 2021, before "from" (2022-06-28).  Allowed: 2022-06-28 or a later date.  Fix: Correct one of the two.
    content/forces/surrey.md:27:11  date-order  The date in "asOf" is 2020, before "from" (2022-06-28).  Allowed: 2022-06-28 or a later date.  Fix: Correct one of the two.
    content/forces/surrey.md:27:11  date-order  The date in "asOf" is 2020, before "to" (2021).  Allowed: 2021 or a later date.  Fix: Correct one of the two.
    5 mistakes in 2 files"
  `);
  expect(await reportOn({ 'forces/kent.md': replace('asOf: 2025-05-16', 'asOf: 2012-10') }))
    .toMatchInlineSnapshot(`
      "content/forces/kent.md:13:11  date-order  The date in "asOf" is 2012-10, before "from" (2012-11).  Allowed: 2012-11 or a later date.  Fix: Correct one of the two.
      1 mistake in 1 file"
    `);
});

test('date-order: a source may be older than the end of an office, and of the month of a beginning', async () => {
  expect(
    await reportOn({
      'forces/kent.md': replace(
        'to: null\n    asOf: 2025-05-16\n    source: report',
        'to: 2026-05\n    asOf: 2012-11\n    source: report\n    holders:\n      - name: Ann Jones\n        from: 2012-11-22\n        to: null\n        asOf: 2012-11\n        source: report',
      ),
      'forces/surrey.md': replace(
        'checked:',
        'status:\n  - kind: engage\n    from: null\n    to: 2024-05\n    asOf: 2024-05-21\n    source: report\nchecked:',
      ),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('date-order: a year may hold the day before and after', async () => {
  expect(
    await reportOn({ [INSPECTION]: replace('published: 2019-05-02', 'published: 2019') }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('future-date: findings, sources and events after the date of the record', async () => {
  expect(
    await reportOn({
      [FINDING]: replace('date: 2019-05-02', 'date: 2029-05-02'),
      'sources/report.yaml': replace('accessed: 2026-11-24', 'accessed: 2026-11-25'),
      'events/review-announced.md': replace('2021-03', '2028-05'),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/review-announced.md:3:7  future-date  The date in "date" is 2028-05, after the date of the record (2026-11-24).  Allowed: 2026-11-24 or an earlier date.  Fix: Correct the date, or add "planned: true".
    content/findings/kent-2019/late-notices.md:7:7  future-date  The date in "date" is 2029-05-02, after the date of the record (2026-11-24).  Allowed: 2026-11-24 or an earlier date.  Fix: Correct the date.
    content/sources/report.yaml:7:11  future-date  The date in "accessed" is 2026-11-25, after the date of the record (2026-11-24).  Allowed: 2026-11-24 or an earlier date.  Fix: Correct the date.
    3 mistakes in 3 files"
  `);
});

test('future-date: what is planned may lie ahead, and a year that has begun is not ahead', async () => {
  expect(
    await reportOn({
      'events/review-announced.md': replace('date: 2021-03', 'date: 2028-05\nplanned: true'),
      'panels/kent-review-2020.md': replace('date: 2020', 'date: 2026'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('fifty-six-days: for a report of Ofsted, and for one before 2 May 2017', async () => {
  expect(
    await reportOn({
      'findings/medway-2015/few-notices.md': replace('was sent.', 'was sent within 56 days.'),
      'responses/kent-plan.md': replace('within a day', 'within fifty-six days'),
      [INSPECTION]: replace('published: 2019-05-02', 'published: 2017-05-01'),
      'sources/report.yaml': replace('published: 2019-05-02', 'published: 2017-05'),
      [FINDING]: replace('date: 2019-05-02', 'date: 2019-02'),
    }),
  ).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  finding-date  The finding is dated 2019-02, after all its sources, of which the last was published in 2017-05.  Allowed: 2017-05 or an earlier date.  Fix: Correct the date here or in the source, or name the source that says so.
    content/findings/medway-2015/few-notices.md:13:62  fifty-six-days  The text gives "56 days" for an answer, but "medway-2015" is Ofsted's.  Allowed: the 56 days for reports of HMIC or HMICFRS from 2 May 2017 on.  Fix: Take the deadline out, or correct the inspection.
    content/inspections/kent-2019.md:9:12  date-order  The date in "published" is 2017-05-01, before "from" (2019-01).  Allowed: 2019-01 or a later date.  Fix: Correct one of the two.
    content/responses/kent-plan.md:7:7  finding-date  The response is dated 2019-05, after all its sources, of which the last was published in 2017-05.  Allowed: 2017-05 or an earlier date.  Fix: Correct the date here or in the source, or name the source that says so.
    content/responses/kent-plan.md:12:52  fifty-six-days  The text gives "fifty-six days" for an answer, but "kent-2019" was published on 2017-05-01.  Allowed: the 56 days for reports of HMIC or HMICFRS from 2 May 2017 on.  Fix: Take the deadline out, or correct the inspection.
    5 mistakes in 4 files"
  `);
});

test('fifty-six-days: an event that speaks of Ofsted', async () => {
  expect(
    await reportOn({
      'events/review-announced.md': replace(
        'A review of missing children was announced.',
        'Ofsted published a report that the commissioner had to answer in 56 days.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/review-announced.md:2:7  fifty-six-days  The text gives "56 days" for an answer, but it speaks of Ofsted alone.  Allowed: the 56 days for reports of HMIC or HMICFRS from 2 May 2017 on.  Fix: Take the deadline out, or correct the inspection.
    1 mistake in 1 file"
  `);
});

test('fifty-six-days: not where the law gives them, nor where it is said that it does not', async () => {
  expect(
    await reportOn({
      'responses/kent-plan.md': replace('within a day', 'within 56 days'),
      'findings/medway-2015/few-notices.md': replace(
        'was sent.',
        'was sent; the 56-day rule did not apply.',
      ),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('finding-date: before the inspectors came, and after its source was published', async () => {
  expect(await reportOn({ [FINDING]: replace('date: 2019-05-02', 'date: 2018') }))
    .toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  finding-date  The finding is dated 2018, but inspectors of "kent-2019" came in 2019-01.  Allowed: 2019-01 or a later date.  Fix: Correct the year, or write "kind: context" if it is about what went before.
    1 mistake in 1 file"
  `);
  expect(await reportOn({ [FINDING]: replace('date: 2019-05-02', 'date: 2019-05-04') }))
    .toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:7:7  finding-date  The finding is dated 2019-05-04, after all its sources, of which the last was published in 2019-05-02.  Allowed: 2019-05-02 or an earlier date.  Fix: Correct the date here or in the source, or name the source that says so.
    1 mistake in 1 file"
  `);
});

test('future-date: a beginning that has not come yet is told once, not for all that lies before it', async () => {
  expect(await reportOn({ [INSPECTION]: replace('from: 2019-01', 'from: 2027-01') }))
    .toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:7:9  future-date  The date in "from" is 2027-01, after the date of the record (2026-11-24).  Allowed: 2026-11-24 or an earlier date.  Fix: Correct the date.
    1 mistake in 1 file"
  `);
});

test('finding-date: a response that is dated after its source', async () => {
  expect(await reportOn({ 'responses/kent-plan.md': replace('date: 2019-05', 'date: 2019-06') }))
    .toMatchInlineSnapshot(`
    "content/responses/kent-plan.md:7:7  finding-date  The response is dated 2019-06, after all its sources, of which the last was published in 2019-05-02.  Allowed: 2019-05-02 or an earlier date.  Fix: Correct the date here or in the source, or name the source that says so.
    1 mistake in 1 file"
  `);
});

test('date-order: what happened after its entry came on the record', async () => {
  const added = (text: string) => text.replace(/added: .*/, 'added: 2026-11-20');
  expect(
    await reportOn({
      'panels/kent-review-2020.md': (text) =>
        replace('date: 2020', 'date: 2026-11-21')(added(text)),
      [INSPECTION]: (text) =>
        replace('published: 2019-05-02', 'published: 2026-11-21')(added(text)),
    }),
  ).toMatchInlineSnapshot(`
    "content/inspections/kent-2019.md:12:8  date-order  The date in "added" is 2026-11-20, before "published" (2026-11-21).  Allowed: 2026-11-21 or a later date.  Fix: Correct one of the two.
    content/inspections/kent-2019.md:12:8  too-early  The date in "added" is 2026-11-20, but this record began on 2026-11-24.  Allowed: 2026-11-24 or a later date.  Fix: Correct the year.
    content/panels/kent-review-2020.md:17:8  date-order  The date in "added" is 2026-11-20, before "date" (2026-11-21).  Allowed: 2026-11-21 or a later date.  Fix: Correct one of the two.
    content/panels/kent-review-2020.md:17:8  too-early  The date in "added" is 2026-11-20, but this record began on 2026-11-24.  Allowed: 2026-11-24 or a later date.  Fix: Correct the year.
    4 mistakes in 2 files"
  `);
});

test('finding-date: not of what went before, of a page that came out the day before, or where no date is known', async () => {
  const before = (text: string) =>
    replace('date: 2019-05-02', 'date: 2018')(replace('kind: weakness', 'kind: context')(text));
  expect(await reportOn({ [FINDING]: before })).toMatchInlineSnapshot(`"no mistakes"`);
  expect(
    await reportOn({ [FINDING]: replace('date: 2019-05-02', 'date: 2019-05-03') }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
  expect(
    await reportOn({
      [FINDING]: replace('date: 2019-05-02', 'date: 2020'),
      'sources/report.yaml': replace('published: 2019-05-02', 'published: null'),
    }),
  ).toMatchInlineSnapshot(`"no mistakes"`);
});

test('added: missing, left empty, before the record began, and in the future', async () => {
  const added = (line: string) => reportOn({ [FINDING]: replace('added: 2026-11-24\n', line) });
  expect(await added('')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:1:1  missing-field  The field "added" is missing.  Allowed: The day on which the entry came on the record: for a new one today. It stays as it is when the entry is changed.  Fix: Add a line "added: 2026-11-24".
    1 mistake in 1 file"
  `);
  expect(await added('added:\n')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:1  missing-field  The field "added" has no value.  Allowed: The day on which the entry came on the record: for a new one today. It stays as it is when the entry is changed.  Fix: Write 2026-11-24 behind the colon.
    1 mistake in 1 file"
  `);
  expect(await added('added: 2019-05-02\n')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:8  too-early  The date in "added" is 2019-05-02, but this record began on 2026-11-24.  Allowed: 2026-11-24 or a later date.  Fix: Correct the year.
    1 mistake in 1 file"
  `);
  expect(await added('added: 2026-11-25\n')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:8  future-date  The date in "added" is 2026-11-25, after the date of the record (2026-11-24).  Allowed: 2026-11-24 or an earlier date.  Fix: Correct the date.
    1 mistake in 1 file"
  `);
  expect(await added('added: 2026-11\n')).toMatchInlineSnapshot(`
    "content/findings/kent-2019/late-notices.md:13:8  impossible-date  The field "added" is "2026-11".  Allowed: a real date written 2016-10-25.  Fix: Correct the date; here the day is needed.
    1 mistake in 1 file"
  `);
});

test('added: after the day of a correction or of a withdrawal', async () => {
  expect(
    await reportOn({
      'glossary/notice.md': replace(
        'added: 2026-11-24\n',
        'added: 2026-11-24\ncorrections: [{ date: 2026-11-23, what: It meant another. }]\n',
      ),
      'events/review-announced.md': replace(
        'added: 2026-11-24\n',
        'added: 2026-11-24\nwithdrawn: { date: 2026-11-23, reason: It was of another force. }\n',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/review-announced.md:6:20  date-order  The date in "date" is 2026-11-23, before "added" (2026-11-24).  Allowed: 2026-11-24 or a later date.  Fix: Correct one of the two.
    content/glossary/notice.md:5:23  date-order  The date in "date" is 2026-11-23, before "added" (2026-11-24).  Allowed: 2026-11-24 or a later date.  Fix: Correct one of the two.
    2 mistakes in 2 files"
  `);
});

test('planned-past: an advice, once the day has gone by', async () => {
  const event = (date: string) =>
    `---\nwhat: The law was to change.\ndate: ${date}\nplanned: true\nsource: report\nadded: 2026-11-24\n---\n`;
  expect(await reportOn({ 'events/law.md': event('2026-10') })).toMatchInlineSnapshot(`
    "content/events/law.md:3:7  planned-past  Advice: The event was planned for 2026-10, which has passed.  Allowed: a date after 2026-11-24, or an event that has happened.  Fix: Say what happened, with its source, and take "planned" out; if it was put off, write the new date.
    no mistakes"
  `);
  expect(await reportOn({ 'events/law.md': event('2026-11') })).toMatchInlineSnapshot(
    `"no mistakes"`,
  );
});
