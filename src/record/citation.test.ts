import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';
import { recordOf, the } from './testing.ts';

const ADDRESS = 'https://site.example/inspections/hmic-kent-2016/vetting/';

function cite(inspection: object, finding: object = {}) {
  const record = recordOf({
    inspections: { 'hmic-kent-2016': inspection },
    findings: { 'hmic-kent-2016/vetting': finding },
  });
  return citationOf(the(record.findings, 'hmic-kent-2016/vetting'), ADDRESS);
}

test('a finding is cited as our summary, with the original, the place in it, and when it was read', () => {
  expect(cite({})).toBe(
    'Lines of Enquiry summarises HMIC, Kent Police: child protection, 2016, 14 July 2016, as saying: ' +
      'Vetting of officers was out of date. ' +
      'Source: A report, HMIC, page 12, https://inspectors.example/report; read 24 November 2026. ' +
      `Summary: ${ADDRESS}`,
  );
});

test('what somebody else claimed is not put into the mouth of an inspectorate', () => {
  expect(cite({}, { claimedBy: 'Kent Police' })).toContain('as told by Kent Police: Vetting');
});

test('what was read in a newspaper is cited as told there, with the date of the newspaper', () => {
  const news = { publisher: 'KentOnline', published: '2016-07-20', kind: 'news' };
  const record = recordOf({
    sources: { report: news },
    findings: { 'hmic-kent-2016/vetting': {} },
  });
  const cited = citationOf(the(record.findings, 'hmic-kent-2016/vetting'), ADDRESS);
  expect(cited).toContain('as told by KentOnline: Vetting');
  expect(cited).toContain('KentOnline, 20 July 2016, page 12');
});

test('what was said after a report came out is not cited as of the day of the report', () => {
  expect(cite({}, { date: '2016-10-17' })).toContain(
    'summarises HMIC, 17 October 2016, on Kent Police: child protection, 2016 (14 July 2016), as saying',
  );
  expect(cite({}, { date: '2016-07' })).toContain(
    'HMIC, Kent Police: child protection, 2016, 14 July',
  );
});

test('a citation puts our words in no quotation marks', () => {
  expect(cite({})).not.toMatch(/["“”]/);
});

test('a citation says where the day of publication is not established', () => {
  expect(cite({ published: null, publishedNote: 'Not given.' })).toContain(
    'Kent Police: child protection, 2016, publication date not established, as saying',
  );
});
