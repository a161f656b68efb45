import { expect, test } from 'vitest';
import { KINDS } from '../schemas/index.ts';
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

test('no form says "null", which is a word of files', () => {
  const hints = (fields: readonly FormField[]): string[] =>
    fields.flatMap((field) => [
      hintOf(field),
      ...hints([...(field.fields ?? []), ...(field.item ? [field.item] : [])]),
    ]);
  const said = KINDS.flatMap((kind) => hints(formOf(kind)));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((hint) => /\bnull\b/.test(hint))).toEqual([]);
});
