import { describe, expect, test } from 'vitest';
import { recordOf } from './testing.ts';
import { byYear, timeline } from './timeline.ts';

const record = recordOf({
  inspections: {
    report: { published: '2016-07-14' },
    told: { published: '2015' },
    undated: { published: null, publishedNote: 'Not given.' },
  },
  responses: { reply: { date: '2016-09-01' }, silent: { date: null } },
  panels: { meeting: { date: '2017-02' }, review: { date: '2014' }, someday: { date: null } },
  events: {
    law: { date: '2017-05-02', what: 'A law took effect.' },
    visit: { date: '2015-03', what: 'Inspectors came.', inspection: 'told' },
    review: { date: '2014-06', what: 'The panel reviewed.', panel: 'review' },
    end: { date: '2028-05', what: 'Commissioners end.', planned: true },
  },
});
const lines = timeline(record);

test('events, reports, responses and panel practice are one story, newest first', () => {
  expect(lines.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '2028-05 Commissioners end.',
    '2017-05-02 A law took effect.',
    '2017-02 Kent: themed meeting on missing children',
    '2016-09-01 The force answered the report',
    '2016-07-14 HMIC: Kent Police: child protection, 2016',
    '2015-03 Inspectors came.',
    '2014-06 The panel reviewed.',
  ]);
});

test('a report that the year of its round alone places is not dated by it', () => {
  const { inspections } = recordOf({
    inspections: {
      sure: { published: '2023-05-02' },
      round: { published: null, publishedNote: 'Not given.', round: 'PEEL 2023-25' },
    },
  });
  expect(timeline({ inspections }).map(({ date, isUndated }) => [date, isUndated])).toEqual([
    ['2025', true],
    ['2023-05-02', undefined],
  ]);
});

test('an answer that an event tells of, of the same day and source, is told once', () => {
  const { events, responses } = recordOf({
    sources: { report: {}, page: {} },
    responses: {
      same: { date: '2026-04-30', source: 'page' },
      later: { date: '2026-05-01', source: 'page' },
    },
    events: {
      assured: { date: '2026-04-30', what: 'The commissioner was assured.', source: 'page' },
    },
  });
  expect(timeline({ events, responses }).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-05-01 response',
    '2026-04-30 event',
  ]);
});

describe('a line leads', () => {
  const hrefOf = (text: string) => lines.find((line) => line.text.includes(text))?.href;

  test('to the entry it tells of', () => {
    expect(hrefOf('themed meeting')).toBe('/panels/meeting/');
    expect(hrefOf('answered')).toBe('/responses/reply/');
  });

  test('from an event to its inspection or panel and, failing both, to its source', () => {
    expect(hrefOf('Inspectors came')).toBe('/inspections/told/');
    expect(hrefOf('The panel reviewed')).toBe('/panels/review/');
    expect(hrefOf('A law')).toBe('/sources/report/');
  });
});

test('what is announced and has not happened says so', () => {
  expect(lines.filter(({ planned }) => planned).map(({ date }) => date)).toEqual(['2028-05']);
});

test('an event, which has no page, has an anchor', () => {
  const anchored = lines.flatMap(({ event }) => event?.id ?? []);
  expect(anchored).toEqual(['end', 'law', 'visit', 'review']);
});

test('lines are put under their years', () => {
  expect(byYear(lines).map(({ year, lines: members }) => [year, members.length])).toEqual([
    ['2028', 1],
    ['2017', 2],
    ['2016', 2],
    ['2015', 1],
    ['2014', 1],
  ]);
});
