import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/site/folder.ts';
import { headersFile } from './headers.ts';

const TOP = [
  '404.html',
  '_astro/',
  'forces/',
  'index.html',
  'offline.js',
  'pagefind/',
  'papers/',
  'search/',
  '_redirects',
];

/** The rules of the file as Netlify reads them. */
async function rules() {
  const file = join(temporaryFolder(), '_headers');
  writeFileSync(file, headersFile(TOP));
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    minimal: false,
    configHeaders: [],
    netlifyConfigPath: undefined,
  });
  expect(errors).toEqual([]);
  return headers as Header[];
}

/** Every value of a header that a path has, from each rule that fits it. */
async function valuesOf(path: string, name: string) {
  return (await rules()).flatMap(({ forRegExp, values }) =>
    forRegExp.test(path) ? (values[name] ?? []) : [],
  );
}

describe('one policy', () => {
  test.for([
    ['/', "script-src 'self' 'wasm-unsafe-eval'"],
    ['/search/', "script-src 'self' 'wasm-unsafe-eval'"],
    ['/pagefind/pagefind-worker.js', "script-src 'self' 'wasm-unsafe-eval'"],
    ['/papers/', "script-src 'self'"],
    ['/offline.js', "script-src 'self'"],
    ['/compare/', "script-src 'self'"],
    ['/compare/custody/', "script-src 'self'"],
    ['/report/', "script-src 'self'"],
    ['/report/thanks/', "script-src 'self'"],
    ['/forces/kent/', "script-src 'none'"],
    ['/forces/there-is-none/', "script-src 'none'"],
    ['/_astro/site.css', "script-src 'none'"],
    ['/404.html', "script-src 'none'"],
  ])('%s: %s', async ([path, scripts]) => {
    expect(await valuesOf(path!, 'Content-Security-Policy')).toEqual([
      expect.stringContaining(`${scripts}; `),
    ]);
  });
});

test('the other headers go with every path, once', async () => {
  for (const path of ['/', '/forces/', '/nowhere/'])
    expect(await valuesOf(path, 'X-Frame-Options')).toEqual(['DENY']);
});

test('only files named by what they hold are kept', async () => {
  expect(await valuesOf('/_astro/site.css', 'Cache-Control')).toHaveLength(1);
  expect(await valuesOf('/search/guide.json', 'Cache-Control')).toHaveLength(0);
});

test('the two files that Netlify reads have no rule', async () => {
  expect((await rules()).map((one) => one.for)).not.toContain('/_redirects');
});
