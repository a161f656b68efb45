import { expect, test } from 'vitest';
import { recordOf } from '../../record/testing.ts';
import { searchRecords } from './records.ts';

const recordsAt = (url: string) =>
  searchRecords(
    recordOf({
      panels: { 'kent-meeting': {} },
      events: { law: { date: '2017-05-02', forces: ['kent'], themes: ['vetting'] } },
    }),
    new Map(),
  ).filter((record) => record.url === url);

test('a kind with nothing of its own to say is found by its title, date, forces and themes', () => {
  expect(recordsAt('/timeline/#law')).toEqual([
    {
      url: '/timeline/#law',
      kind: 'events',
      title: 'A review of missing children was announced.',
      line: '2 May 2017',
      text: '',
      synonyms: '',
      date: '2017-05-02',
      forces: ['Kent Police'],
      themes: ['Vetting'],
      inspectorate: null,
      finding: null,
    },
  ]);
});

test('a force or theme that an entry names in a field for one is found as well', () => {
  expect(recordsAt('/panels/kent-meeting/')).toMatchObject([
    { forces: ['Kent Police'], themes: ['Vetting'] },
  ]);
});

test('findings have the first numbers, and lists the last', () => {
  const kinds = searchRecords(
    recordOf({ findings: { 'hmic-kent-2016/vetting': {} } }),
    new Map(),
  ).map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual([
    'findings',
    'themes',
    'forces',
    'inspections',
    'sources',
    'list',
  ]);
});
