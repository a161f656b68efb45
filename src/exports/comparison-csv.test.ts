import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { recordOf } from '../record/testing.ts';
import { comparisonCsv } from './comparison-csv.ts';

const SITE = new URL('https://example.org');

test('each force has a row for each theme, with what is on record or that nothing is', () => {
  const record = recordOf({
    forces: { kent: { name: 'Kent Police' } },
    themes: { vetting: { name: 'Vetting' }, recording: { name: 'Recording' } },
    findings: {
      'hmic-kent-2016/a': { date: '2014', kind: 'weakness' },
      'hmic-kent-2016/b': { date: '2016-07', kind: 'strength', headline: '=HYPERLINK("x")' },
    },
  });
  const rows = csvParse(comparisonCsv(record, SITE).replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual({
    Force: 'Kent Police',
    Theme: 'Vetting',
    'Newest finding: kind': 'strength',
    'Newest finding: date': '2016-07',
    // A spreadsheet would take it for a formula.
    'Newest finding: headline': '\'=HYPERLINK("x")',
    'On record: weakness': '1',
    'On record: strength': '1',
    'On record: recommendation': '0',
    'On record: progress': '0',
    'On record: context': '0',
    'Answers on record': '0',
    Address: 'https://example.org/forces/kent/vetting/',
  });
  expect(rows.find(({ Theme }) => Theme === 'Recording')).toMatchObject({
    'Newest finding: kind': 'none on record',
    'Newest finding: date': '',
  });
});
