import { describe, expect, test } from 'vitest';
import { citationOf, shortCitationOf } from './citation.ts';
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

describe('in one line', () => {
  const ID = 'hmic-kent-2016/vetting';
  const ORIGINAL = 'Original: https://inspectors.example/report';
  const SUMMARY = `summary by Lines of Enquiry: ${ADDRESS}`;

  function inOneLine({ source = {}, inspection = {}, finding = {} }): string {
    const record = recordOf({
      sources: { report: source },
      inspections: { 'hmic-kent-2016': inspection },
      findings: { [ID]: finding },
    });
    return shortCitationOf(the(record.findings, ID), ADDRESS);
  }

  test('a report is named by who published it, its title, its day, and the place in it', () => {
    expect(inOneLine({ source: { published: '2016-07-14' } })).toBe(
      `HMIC, A report, 14 July 2016, page 12. ${ORIGINAL}; ${SUMMARY}`,
    );
  });

  test('what was found is left out, for our words would stand as an inspectorate’s', () => {
    expect(inOneLine({})).not.toContain('Vetting');
  });

  test('an undated copy is cited with the day of its report, and an undated report as such', () => {
    const source = { published: null };
    expect(inOneLine({ source })).toContain('HMIC, A report, report of 14 July 2016, page 12.');
    expect(inOneLine({ source: { ...source, kind: 'web-page' } })).toContain(
      'A report (web page), on the report of 14 July 2016, page 12.',
    );
    for (const undated of [
      { inspection: { published: null, publishedNote: 'Not given.' } },
      { finding: { date: '2016-10-17' } },
    ])
      expect(inOneLine({ source, ...undated })).toContain(
        'A report, publication date not established, page 12.',
      );
  });

  test('what an inspectorate said in a news item is not cited as a report', () => {
    expect(inOneLine({ source: { kind: 'news', published: '2016-07-14' } })).toContain(
      'HMIC, A report (news report), 14 July 2016',
    );
  });

  test('what is known through a newspaper is cited as told there', () => {
    const source = { publisher: 'KentOnline', published: '2016-07-20', kind: 'news' };
    expect(inOneLine({ source })).toBe(
      'HMIC, Kent Police: child protection, 2016, 14 July 2016, as told by KentOnline: ' +
        `A report (news report), 20 July 2016, page 12. ${ORIGINAL}; ${SUMMARY}`,
    );
  });

  test('what somebody claimed is cited as theirs, with who published it', () => {
    expect(inOneLine({ finding: { claimedBy: 'Kent Police' } })).toContain(
      'as told by Kent Police: HMIC, A report, ',
    );
  });
});
