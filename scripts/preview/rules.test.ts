import { describe, expect, test } from 'vitest';
import {
  headersFor,
  matches,
  readConfig,
  readRedirects,
  targetOf,
  type HeaderRule,
} from './rules.ts';

describe('a netlify.toml', () => {
  test('gives headers and redirects, which are permanent unless it says otherwise', () => {
    const toml = `
      [[headers]]
        for = "/*"
        [headers.values]
          X-Frame-Options = "DENY"
      [[redirects]]
        from = "/old/"
        to = "/new/"
      [[redirects]]
        from = "/now/"
        to = "/later/"
        status = 302
    `;
    expect(readConfig(toml)).toEqual({
      headers: [{ for: '/*', values: { 'X-Frame-Options': 'DENY' } }],
      redirects: [
        { from: '/old/', to: '/new/', status: 301 },
        { from: '/now/', to: '/later/', status: 302 },
      ],
    });
  });

  test('may have neither', () => {
    expect(readConfig('')).toEqual({ headers: [], redirects: [] });
  });
});

test('a _redirects file is read line by line, whatever the spaces and the line ends', () => {
  expect(readRedirects('/a/ /b/ 301\r\n\n  /c/\t/d/#e  \n/f/ /g/ 302\n')).toEqual([
    { from: '/a/', to: '/b/', status: 301 },
    { from: '/c/', to: '/d/#e', status: 301 },
    { from: '/f/', to: '/g/', status: 302 },
  ]);
});

test.for([
  ['/*', '/', true],
  ['/*', '/forces/kent/', true],
  ['/_astro/*', '/_astro/site.css', true],
  ['/_astro/*', '/forces/', false],
  ['/feed.xml', '/feed.xml', true],
  ['/feed.xml', '/feed.xml/', false],
] as const)('the pattern %s and the path %s match: %s', ([pattern, path, matched]) => {
  expect(matches(pattern, path)).toBe(matched);
});

test.for([
  ['/a/', '/b/', '/a/', '/b/'],
  ['/a/', '/b/', '/a/c/', undefined],
  ['/a/*', '/b/:splat', '/a/', '/b/'],
  ['/a/*', '/b/:splat', '/a/c/d.svg', '/b/c/d.svg'],
  ['/f/:force/old/', '/f/:force/new/', '/f/kent/old/', '/f/kent/new/'],
  ['/f/:force/old/', '/f/:force/new/', '/f/kent/x/old/', undefined],
  ['/a.b/', '/c/', '/axb/', undefined],
])('a rule from %s to %s leads from %s to %s', ([from, to, path, target]) => {
  expect(targetOf({ from: from!, to: to!, status: 301 }, path!)).toBe(target);
});

test('a path has the headers of every rule for it, and a later rule wins', () => {
  const rules: HeaderRule[] = [
    { for: '/*', values: { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' } },
    { for: '/_astro/*', values: { 'Cache-Control': 'immutable' } },
  ];
  expect(headersFor(rules, '/_astro/site.css')).toEqual({
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'immutable',
  });
  expect(headersFor(rules, '/')).toEqual({
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-cache',
  });
});
