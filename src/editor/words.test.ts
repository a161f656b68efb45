import { describe, expect, test } from 'vitest';
import { infoOf, KINDS } from '../schemas/index.ts';
import { formOf, type FormField } from './form.ts';
import { choiceInWords, hintOf, idFrom, labelOf } from './words.ts';

test('names and choices are shown in words', () => {
  expect(labelOf('followsUp')).toBe('Follows up');
  expect(choiceInWords('cause-of-concern')).toBe('Cause of concern');
});

test.for([
  ["The panel's minutes: Café & crime", 'the-panels-minutes-cafe-crime'],
  ['  -- Notice! --  ', 'notice'],
])('of %j the id %s is made', ([title, id]) => {
  expect(idFrom(title!)).toBe(id);
});

test('a long title is cut at a word', () => {
  expect(idFrom('one two three', 8)).toBe('one-two');
  expect(idFrom('one two three', 7)).toBe('one-two');
});

test.for([
  ['Id of the theme.', false, 'The theme.'],
  ['When, or null where not established.', true, 'When. Leave it empty where that is not known.'],
  ['When it ended, or null while it lasts.', true, 'When it ended. Leave it empty while it lasts.'],
  ['Newest date.', true, 'Newest date. Leave it empty where that is not known.'],
] as const)('%s is said without ids and null', ([hint, mayBeUnknown, said]) => {
  expect(hintOf({ hint, mayBeUnknown })).toBe(said);
});

test('a choice and an entry are named as the form shows them, not as a file has them', () => {
  const field = { mayBeUnknown: false, choices: ['panel-paper'] };
  expect(hintOf({ ...field, hint: 'Such as "panel-paper".' })).toBe('Such as "Panel paper".');
  expect(hintOf({ ...field, hint: 'Id of the theme, such as that of "Custody".' })).toBe(
    'The theme, such as "Custody".',
  );
});

/** All fields of all forms, those in groups and lists too. */
const ALL = KINDS.flatMap((kind) => within(formOf(kind)));

function within(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [
    field,
    ...within([...(field.fields ?? []), ...(field.item ? [field.item] : [])]),
  ]);
}

test('of every date it is said how it is written, and of nothing else', () => {
  const hints = (takes: string) => ALL.filter((field) => field.takes === takes).map(hintOf);
  expect(hints('date').length).toBeGreaterThan(10);
  for (const hint of hints('date')) expect(hint).toContain('Written 2016-10-25, 2016-10 or 2016.');
  expect(hints('day').length).toBeGreaterThan(10);
  for (const hint of hints('day')) expect(hint).toMatch(/ Written 2016-10-25\.$/);
  for (const hint of hints('line')) expect(hint).not.toContain('Written');
});

test('no form says "null", which is a word of files', () => {
  const said = ALL.map(hintOf);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((hint) => /\bnull\b/.test(hint))).toEqual([]);
});

/** What is said of the text below the fields is a hint as well. */
const HINTS = [
  ...ALL.filter(({ hint }) => hint !== '').map((field) => [field.label, hintOf(field)] as const),
  ...KINDS.map((kind) => ['Text', infoOf(kind).textHint] as const),
].filter((pair): pair is [string, string] => pair[1] !== undefined);

describe('a hint says what to put in', () => {
  test('every kind with a text has one for it', () => {
    const without = KINDS.filter((kind) => infoOf(kind).textHint === undefined);
    expect(without).toEqual(KINDS.filter((kind) => infoOf(kind).text === 'never'));
  });

  test('in a sentence of at least eight words', () => {
    expect(HINTS.length).toBeGreaterThan(150);
    expect(HINTS.filter(([, hint]) => hint.split(/\s+/).length < 8)).toEqual([]);
  });

  test('with an example: words in quotation marks, an address, or something "such as"', () => {
    const isExample = /"[^"]+"|such as |\btoday\b|https?:\/\//;
    expect(HINTS.filter(([, hint]) => !isExample.test(hint))).toEqual([]);
  });

  test('with more than the words of its label', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    const empty = HINTS.filter(([label, hint]) => {
      const known = new Set(wordsOf(label));
      return wordsOf(hint).filter((word) => !known.has(word)).length < 4;
    });
    expect(empty).toEqual([]);
  });
});
