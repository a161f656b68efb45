import { describe, expect, test } from 'vitest';
import { AS_OF, recordOf, the } from '../record/testing.ts';
import { articleLd, breadcrumbList, claimLd, forceLd, reportLd } from './json-ld.ts';

const PAGE = 'https://site.example/a/b/';
const record = recordOf({
  inspections: {
    'hmic-kent-2016': {},
    undated: { published: null, publishedNote: 'Not given.' },
  },
  findings: { 'hmic-kent-2016/a': {}, 'hmic-kent-2016/undated': { date: null } },
  guidance: { article: {} },
});

test('the way to a page is numbered and ends with the page, in full addresses', () => {
  const way = breadcrumbList([{ name: 'Forces', href: '/forces/' }], 'Kent', PAGE, new URL(PAGE));
  expect(way).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Forces', item: 'https://site.example/forces/' },
      { position: 2, name: 'Kent', item: PAGE },
    ],
  });
});

test('an article has its dates and the role of its authors', () => {
  expect(articleLd(the(record.guidance, 'article'), PAGE)).toMatchObject({
    '@type': 'Article',
    headline: 'How to hold a themed meeting',
    datePublished: '2016-10-25',
    dateModified: '2026-11-01',
    author: { name: 'Editors' },
    mainEntityOfPage: PAGE,
  });
});

describe('a date that is not established is left out', () => {
  test('of a report', () => {
    const dated = reportLd(the(record.inspections, 'hmic-kent-2016'), 'HMIC', PAGE);
    const undated = reportLd(the(record.inspections, 'undated'), 'HMIC', PAGE);
    expect(dated).toMatchObject({ '@type': 'Report', datePublished: '2016-07-14' });
    expect(undated).not.toHaveProperty('datePublished');
  });

  test('of a finding', () => {
    const dated = claimLd(the(record.findings, 'hmic-kent-2016/a'), PAGE);
    const undated = claimLd(the(record.findings, 'hmic-kent-2016/undated'), PAGE);
    expect(dated).toMatchObject({ '@type': 'Claim', datePublished: '2016-07-14' });
    expect(undated).not.toHaveProperty('datePublished');
  });
});

test('a finding is about its force and appears in its report', () => {
  expect(claimLd(the(record.findings, 'hmic-kent-2016/a'), PAGE)).toMatchObject({
    name: 'Vetting of officers was out of date',
    about: [{ '@type': 'Organization', name: 'Kent Police' }],
    appearance: { '@type': 'Report', name: 'Kent Police: child protection, 2016' },
  });
});

test('the record of a force is a dataset of its area, as of the day of the record', () => {
  expect(forceLd(the(record.forces, 'kent'), 'What is on record.', PAGE, AS_OF)).toMatchObject({
    '@type': 'Dataset',
    description: 'What is on record.',
    spatialCoverage: 'Kent',
    dateModified: AS_OF,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});
