import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';
import { AS_OF, recordOf, the } from './testing.ts';

const ADDRESS = 'https://site.example/inspections/hmic-kent-2016/vetting/';

function cite(inspection: object) {
  const record = recordOf({
    inspections: { 'hmic-kent-2016': inspection },
    findings: { 'hmic-kent-2016/vetting': {} },
  });
  return citationOf(the(record.findings, 'hmic-kent-2016/vetting'), ADDRESS, AS_OF);
}

test('a finding is cited as our summary, with the original, the place in it, and as of when', () => {
  expect(cite({})).toBe(
    'Vetting of officers was out of date ' +
      '(summary by Lines of Enquiry of HMIC, Kent Police: child protection, 2016, published 14 July 2016). ' +
      'Original: A report, HMIC, page 12, https://inspectors.example/report. ' +
      `Lines of Enquiry, ${ADDRESS}, record as of 24 November 2026.`,
  );
});

test('a citation puts our words in no quotation marks', () => {
  expect(cite({})).not.toMatch(/["“”]/);
});

test('a citation says where the day of publication is not established', () => {
  expect(cite({ published: null, publishedNote: 'Not given.' })).toContain(
    'Kent Police: child protection, 2016, publication date not established)',
  );
});
