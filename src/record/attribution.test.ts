import { expect, test } from 'vitest';
import { attributedTo, reportedIn, toldBy } from './attribution.ts';
import { recordOf, the, type Given } from './testing.ts';

const NEWS: Given = {
  sources: { report: {}, news: { publisher: 'KentOnline (copy)', kind: 'news' } },
};

function finding(fields: object, given: Given = NEWS) {
  const record = recordOf({ ...given, findings: { 'hmic-kent-2016/vetting': fields } });
  return the(record.findings, 'hmic-kent-2016/vetting');
}

test('what was read in an inspectorate’s own words is its own, whoever copied it', () => {
  for (const publisher of ['HMIC', 'HMICFRS via Wired-Gov', 'Joint inspectorates']) {
    const found = finding({}, { sources: { report: { publisher, kind: 'news' } } });
    expect(attributedTo(found)).toBe('HMIC');
    expect(reportedIn(found.source)).toBe('');
  }
});

test('what was read in a newspaper says that it was told there, and the newspaper whose words it reports', () => {
  const found = finding({ source: 'news' });
  expect(attributedTo(found)).toBe('HMIC, according to KentOnline');
  expect(reportedIn(found.source)).toBe('HMIC');
});

test('a claim of somebody else is that body’s, in a newspaper too', () => {
  const found = finding({ source: 'news', claimedBy: 'Kent Police' });
  expect(toldBy(found)).toBe('Kent Police');
  expect(reportedIn(found.source)).toBe('Kent Police');
});

test('a body that publishes its own claim reports nobody', () => {
  const { source } = finding(
    { source: 'news', claimedBy: 'Police and Crime Commissioner for Kent' },
    { sources: { report: {}, news: { publisher: 'Kent Police and Crime Commissioner' } } },
  );
  expect(reportedIn(source)).toBe('');
});

test('a report is told by whoever its source is of, or by the account that is given', () => {
  const record = recordOf({ ...NEWS, inspections: { 'hmic-kent-2016': { source: 'news' } } });
  const [inspection] = record.inspections;
  expect(attributedTo(inspection!)).toBe('HMIC, according to KentOnline');
  expect(attributedTo(inspection!, 'the commissioner')).toBe('HMIC, according to the commissioner');
  expect(reportedIn(the(record.sources, 'news'))).toBe('HMIC');
});
