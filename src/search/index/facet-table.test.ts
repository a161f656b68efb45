import { expect, test } from 'vitest';
import { readFacets } from '../query/facet-table.ts';
import { NO_FACTS, type SearchRecord } from './search-record.ts';
import { facetTable } from './facet-table.ts';

const NONE: SearchRecord = {
  ...NO_FACTS,
  url: '/',
  kind: 'list',
  title: '',
  line: '',
  text: '',
};

test('a browser reads from the table what was put into it', () => {
  const records: SearchRecord[] = [
    {
      ...NONE,
      kind: 'findings',
      date: '2017-09-21',
      forces: ['Kent', 'Essex'],
      themes: ['Custody'],
      inspectorate: 'HMIC',
    },
    { ...NONE, kind: 'findings', date: '2016', finding: 'Weakness recorded' },
    NONE,
  ];
  const read = readFacets(facetTable(records, '2026-11-24'));
  expect(read).toMatchObject([
    {
      is: 'findings',
      force: ['Kent', 'Essex'],
      theme: ['Custody'],
      inspectorate: ['HMIC'],
      year: ['2017'],
    },
    { is: 'findings', force: [], finding: ['Weakness recorded'], year: ['2016'] },
    { is: 'list', year: [], day: 0 },
  ]);
});
