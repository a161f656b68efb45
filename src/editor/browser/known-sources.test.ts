import { expect, test } from 'vitest';
import { shapeOf } from '../shapes.ts';
import {
  asKnown,
  citedIn,
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
    { id: 'minutes', title: 'Minutes', publisher: 'Example Council' },
  ]);
});
