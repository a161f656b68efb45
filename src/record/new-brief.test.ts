import { expect, test } from 'vitest';
import { briefOfNew, briefOfReports, newestDatedLines } from './new-brief.ts';
import { recordOf, the } from './testing.ts';

const record = recordOf({
  forces: { kent: { shortName: 'Kent' } },
  inspections: {
    report: { forces: ['kent'], published: '2026-04-09', title: 'Kent Police: PEEL' },
  },
  findings: {
    'report/a': { forces: ['kent'], date: '2026-04-09', headline: 'Vetting was out of date' },
  },
});
const kent = the(record.forces, 'kent');
const when = (about?: typeof kent) => newestDatedLines(record, 9, about).map((line) => line.when);

test('a line has the kind, both dates, and the force where neither the title nor the page says it', () => {
  expect(when()).toEqual([
    expect.stringMatching(/^Inspection, 9 April 2026; on this record since \d+ \w+ 2026$/),
    expect.stringMatching(/^Kent: Finding, 9 April 2026; on this record since \d+ \w+ 2026$/),
  ]);
  expect(when(kent)[1]).toMatch(/^Finding, 9 April 2026/);
});

test('the card of a search and the page have the same lines', () => {
  const [dated] = briefOfNew(record, kent).facts;
  expect(dated).toEqual({
    name: 'Newest by date',
    lines: newestDatedLines(record, dated!.most, kent),
    most: 4,
  });
});

test('the newest reports are told with their inspectorate and date, and how many there are', () => {
  const { lead, facts } = briefOfReports(
    recordOf({
      inspections: {
        old: { published: '2016', title: 'Of old' },
        new: { published: '2026-04-09', title: 'Of late' },
        undated: { published: null, publishedNote: 'Not given.', title: 'Of no day' },
      },
    }),
  );
  expect(lead).toMatch(/^Of 3 reports, letters and return visits on record, /);
  expect(facts[0]?.lines.map(({ text, when }) => [text, when])).toEqual([
    ['Of late', 'HMIC, 9 April 2026'],
    ['Of old', 'HMIC, 2016'],
    ['Of no day', 'HMIC, date not established'],
  ]);
});
