import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The record was made from three files of researched facts, which are not part of this repository.
 * `facts.tsv` says of each fact what became of it, so that none is lost without a reason.
 * An entry that is renamed or withdrawn later has to be followed there.
 */
const TABLE = new URL('facts.tsv', import.meta.url);
const CONTENT = new URL('../../content/', import.meta.url);

const COLUMNS = ['file', 'kind', 'id', 'became', 'where'] as const;

/** What can become of a fact: an entry of its own, part of another's, several, or none. */
const OUTCOMES = ['entry', 'merged', 'split', 'left-out'];

/** A reason that says something has at least this many letters. */
const SHORTEST_REASON = 40;

type Row = Record<(typeof COLUMNS)[number], string>;

const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
const rows = lines.slice(1).map(rowOf);
const told = rows.filter(({ became }) => became !== 'left-out');

test('the table has its five columns, and every row fills them', () => {
  expect(lines[0]).toBe(COLUMNS.join('\t'));
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
  });
});

test('each fact is accounted for once', () => {
  const times = counted(rows, ({ file, kind, id }) => `${file}, ${kind}: ${id}`);
  expect(Object.keys(times).filter((fact) => times[fact] !== 1)).toEqual([]);
});

test('what became of each fact is one of four things', () => {
  expect(rows.filter(({ became }) => !OUTCOMES.includes(became))).toEqual([]);
});

test('every entry that the table names exists', () => {
  const entries = new Set(told.flatMap(entriesOf));
  expect([...entries].filter((entry) => !existsSync(new URL(entry, CONTENT)))).toEqual([]);
});

test('a fact that was split is told in more entries than one', () => {
  const split = rows.filter(({ became }) => became === 'split');
  expect(split.filter((row) => new Set(entriesOf(row)).size < 2)).toEqual([]);
});

test('a fact that was left out has a reason, and few were', () => {
  const leftOut = rows.filter(({ became }) => became === 'left-out');
  expect(leftOut.filter(({ where }) => where.length < SHORTEST_REASON)).toEqual([]);
  expect(leftOut.map(({ id }) => id)).toEqual([
    'ncpi-programme-f07',
    'winsor-reply-shared-responsibility',
  ]);
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
