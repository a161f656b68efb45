import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, schemas } from '../src/schemas/index.ts';
import { fieldsDocument } from './fields/document.ts';

const document = fieldsDocument();

/** The section of a kind, without the fields of every kind. */
function sectionOf(kind: string): string {
  return document.split('\n## ').find((section) => section.startsWith(`${kind}\n`))!;
}

test('docs/fields.md is current; if it is not, run: npm run fields', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(document);
});

describe('every field stands in it', () => {
  test.for(KINDS)('%s', (kind) => {
    const all = `${sectionOf(kind)}${document.slice(document.indexOf('## Fields of every kind'))}`;
    const missing = Object.keys(schemas[kind].shape).filter(
      (name) => !all.includes(`| \`${name}\` |`),
    );
    expect(missing).toEqual([]);
  });
});

test.for([
  ['an id', '| `theme` | id of a theme | yes |'],
  ['a list of ids', '| `alsoIn` | list, each item: a group of fields | no |'],
  ['a field in a list', '| `followsUp[].finding` | id of a finding | yes |'],
  ['a choice', '| `followsUp[].basis` | `returned` `later` | yes |'],
  ['a date that may be unknown', '| `date` | date not in the future | yes; may be `null` |'],
  ['a longest length', '| `headline` | text; at most 90 characters'],
] as const)('%s is told in words', ([, row]) => {
  expect(sectionOf('findings')).toContain(row);
});

test('what null means stands beside every field that may be null', () => {
  const rows = document.split('\n').filter((line) => line.includes('may be `null` |'));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`null`.*`null`/.test(row))).toEqual([]);
});
