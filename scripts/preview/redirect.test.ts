import { expect, test } from 'vitest';
import { destinationOf } from './redirect.ts';

test.for([
  ['/a/', '/b/', '/a/', '/b/'],
  ['/a/', '/b/', '/a', '/b/'],
  ['/a', '/b/', '/a/', '/b/'],
  ['/a/', '/b/', '/a/c/', undefined],
  ['/a/', '/b/', '/b/a/', undefined],
  ['/a/*', '/b/:splat', '/a', '/b/'],
  ['/a/*', '/b/:splat', '/a/', '/b/'],
  ['/a/*', '/b/:splat', '/ab/', undefined],
  ['/a/*', '/b/:splat', '/a/c/d.svg', '/b/c/d.svg'],
  ['/a/*', '/b/:splat', '/a/c/d/', '/b/c/d/'],
  ['/*', '/b/', '/', '/b/'],
  ['/f/:force/old/', '/f/:force/new/', '/f/kent/old/', '/f/kent/new/'],
  ['/f/:force/old/', '/f/:force/new/', '/f/kent/x/old/', undefined],
  ['/f/:force/', '/g/:other/', '/f/kent/', '/g/:other/'],
  ['/a.b/', '/c/', '/axb/', undefined],
  ['/a/', 'https://example.com:8080/b', '/a/', 'https://example.com:8080/b'],
])('a rule from %s to %s leads from %s to %s', ([from, to, path, target]) => {
  expect(destinationOf({ from: from!, to: to! }, path!, '')).toBe(target);
});

test.for([
  ['/b/', '/b/?q=a'],
  ['/b/#c', '/b/?q=a#c'],
  ['/b/?p=1', '/b/?p=1'],
])('a query is kept on the way to %s: %s', ([to, target]) => {
  expect(destinationOf({ from: '/a/', to: to! }, '/a/', '?q=a')).toBe(target);
});

test('what was asked for never becomes the name of a host', () => {
  expect(destinationOf({ from: '/a/*', to: '/:splat' }, '/a//example.com/', '')).toBe(
    '/example.com/',
  );
});
