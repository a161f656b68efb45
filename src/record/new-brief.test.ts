import { expect, test } from 'vitest';
import { briefOfNew, newestDatedLines } from './new-brief.ts';
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
