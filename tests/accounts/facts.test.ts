import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/loader/content.ts';
import { readContent } from '../../src/loader/read.ts';
import { fileOf, KINDS } from '../../src/schemas/index.ts';

/**
 * The record was made from files of researched facts, which are not part of this repository. The tables beside this
 * test say of each fact what became of it, so that none is lost without a reason. An entry that is renamed is found
 * by its former id, and one that was withdrawn is still there.
 */
const TABLES = globSync('*.tsv', { cwd: import.meta.dirname }).sort();

const COLUMNS = ['file', 'kind', 'id', 'became', 'where'] as const;

/** What can become of a fact: an entry of its own, part of another's, several, or none. */
const OUTCOMES = ['entry', 'merged', 'split', 'left-out'];

/** A reason that says something has at least this many letters. */
const SHORTEST_REASON = 40;

type Row = Record<(typeof COLUMNS)[number], string>;

const lines = TABLES.flatMap((table) =>
  readFileSync(join(import.meta.dirname, table), 'utf8')
    .trimEnd()
    .split('\n'),
);
const rows = lines.map(rowOf);
const told = rows.filter(({ became }) => became !== 'left-out');

test('every row has the five columns, and fills them', () => {
  expect(lines.filter((line) => line.split('\t').length !== COLUMNS.length)).toEqual([]);
  expect(rows.filter((row) => COLUMNS.some((column) => !row[column].trim()))).toEqual([]);
});

test('no fact is missing: so many of each kind were researched', () => {
  expect(counted(rows, ({ file, kind }) => `${file}, ${kind}`)).toEqual({
    'hmicfrs, fact': 660,
    'hmicfrs, inspection': 285,
    'hmicfrs, grade': 110,
    'ofsted-letter-2016, fact': 152,
    'ofsted-letter-2016, inspection': 19,
    'panels, panel': 19,
    'panels, power': 62,
    'panels, question': 53,
    'panels, glossary': 36,
    'panels, timeline': 50,
    'law-2026-11, law': 86,
    'update-2026-11, fact': 275,
    'update-2026-11, inspection': 68,
    'update-2026-11, date': 24,
    'update-2026-11, grade': 69,
    'update-2026-11, panel': 38,
    'update-2026-11, office-holder': 42,
    'update-2026-11, response': 59,
  });
});

test('each fact is accounted for once', () => {
  const times = counted(rows, ({ file, kind, id }) => `${file}, ${kind}: ${id}`);
  expect(Object.keys(times).filter((fact) => times[fact] !== 1)).toEqual([]);
});

test('what became of each fact is one of four things', () => {
  expect(rows.filter(({ became }) => !OUTCOMES.includes(became))).toEqual([]);
});

test('every entry that the tables name exists, under its name of then or of today', () => {
  const { content } = parseContent(readContent('content').files, {
    asOf: '9999-12-31',
    councils: [],
  });
  const known = new Set(
    KINDS.flatMap((kind) =>
      content.valid[kind].flatMap(({ id, data }) =>
        [id, ...data.formerIds].map((it) => fileOf(kind, it)),
      ),
    ),
  );
  const named = new Set(told.flatMap(entriesOf));
  expect([...named].filter((entry) => !known.has(`content/${entry}`))).toEqual([]);
});

test('a fact that was split is told in more entries than one', () => {
  const split = rows.filter(({ became }) => became === 'split');
  expect(split.filter((row) => new Set(entriesOf(row)).size < 2)).toEqual([]);
});

test('a fact that was left out has a reason, and few were', () => {
  const leftOut = rows.filter(({ became }) => became === 'left-out');
  expect(leftOut.filter(({ where }) => where.length < SHORTEST_REASON)).toEqual([]);
  expect(counted(leftOut, ({ file, kind }) => `${file}, ${kind}`)).toEqual({
    'hmicfrs, fact': 1,
    'ofsted-letter-2016, fact': 1,
    // Points of law that were left open.
    'law-2026-11, law': 3,
    // Grades that were derived from counts or wording, not read.
    'update-2026-11, grade': 30,
    // The holder of the office in Greater Manchester is not certain.
    'update-2026-11, office-holder': 1,
  });
});

function rowOf(line: string): Row {
  const cells = line.split('\t');
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Row;
}

function entriesOf({ where }: Row): string[] {
  return where.split(' ');
}

function counted(of: Row[], by: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of of) counts[by(row)] = (counts[by(row)] ?? 0) + 1;
  return counts;
}
