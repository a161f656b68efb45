import { expect, test } from 'vitest';
import { shapeOf } from '../shapes.ts';
import {
  asKnown,
  citedIn,
  fitting,
  inWords,
  isSaved,
  learn,
  newSourcesIn,
  type KnownSources,
} from './known-sources.ts';

const minutes = {
  id: 'minutes',
  fields: { title: 'Minutes', publisher: 'Example Council' },
  file: '/content/sources/minutes.yaml',
};

test('new sources are found wherever they stand in an entry', () => {
  const values = { headline: 'x', source: 'report', alsoIn: [{ source: minutes, locator: 'p' }] };
  expect(newSourcesIn(values)).toEqual([minutes]);
  expect(newSourcesIn({ withdrawn: null })).toEqual([]);
});

test('a new source is saved once its file has left the browser', () => {
  expect(isSaved(minutes)).toBe(true);
  expect(isSaved({ ...minutes, file: 'blob:https://enquiry.example/1' })).toBe(false);
  expect(isSaved({ ...minutes, file: undefined })).toBe(false);
});

test('the sources that an entry cites are found in fields, lists and groups', () => {
  const { fields } = shapeOf('findings');
  const values = { source: 'report', alsoIn: [{ source: 'letter' }, {}], theme: 'custody' };
  expect(citedIn(fields, values)).toEqual(['report', 'letter']);
  expect(citedIn(shapeOf('panels').fields, { sources: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(citedIn(fields, {})).toEqual([]);
});

test('an id learns its title, and never loses it', () => {
  const known: KnownSources = new Map();
  learn(known, [{ id: 'minutes' }]);
  learn(known, [asKnown(minutes)]);
  learn(known, [{ id: 'minutes' }]);
  expect([...known.values()]).toEqual([
    { id: 'minutes', title: 'Minutes', publisher: 'Example Council', published: null },
  ]);
});

const LONG = 'Minutes of the meeting at which the panel asked about children who had gone missing';

test('a source is told from another of the same title by publisher, date and id', () => {
  const source = { id: 'a', title: LONG, publisher: 'Example Council', isPublished: true };
  expect(inWords({ ...source, published: '2016-10' })).toEqual({
    title: LONG,
    beside: 'Example Council · 2016-10 · a',
  });
  expect(inWords({ ...source, published: null }).beside).toContain('date not established');
  expect(inWords({ ...source, published: '2016', isPublished: false }).beside).toContain('not on');
  expect(inWords({ id: 'letter' })).toEqual({ title: 'letter', beside: 'not on the site yet' });
});

test('a source is found by any of what is shown of it, and without a word what is new is shown', () => {
  const known: KnownSources = new Map([
    ['a', { id: 'a', title: LONG, publisher: 'A', published: '2016-10', isPublished: true }],
    ['b', { id: 'b', title: LONG, publisher: 'B', published: '2017', isPublished: true }],
    ['c', { id: 'c' }],
  ]);
  const ids = (term: string) => fitting(known, term).map(({ id }) => id);
  expect(ids('missing minutes')).toEqual(['a', 'b']);
  expect(ids(' minutes 2017 ')).toEqual(['b']);
  expect(ids('nowhere')).toEqual([]);
  expect(ids('')).toEqual(['c']);
});
