import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor, readRules } from './rules.ts';

/** Reads the rules of a site with these files beside its pages, and this netlify.toml. */
async function rulesOf(toml: string, files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  const path = join(folder, 'netlify.toml');
  writeFileSync(path, toml);
  return readRules(dist, path).catch((error: unknown) => {
    throw new Error(String(error).replaceAll(`${folder}/`, ''));
  });
}

describe('redirects', () => {
  test('of the build come before those of netlify.toml', async () => {
    const { redirects } = await rulesOf(
      '[[redirects]]\nfrom = "/now/"\nto = "/later/"\nstatus = 302\nforce = true',
      { _redirects: '/a/ /b/ 301\r\n\n  /c/\t/d/#e  # why\n/f/* /g/:splat 302!\n' },
    );
    expect(redirects).toMatchObject([
      { from: '/a/', to: '/b/', status: 301, force: false },
      { from: '/c/', to: '/d/#e' },
      { from: '/f/*', to: '/g/:splat', status: 302, force: true },
      { from: '/now/', to: '/later/', status: 302, force: true },
    ]);
  });

  test('are none where neither file has any', async () => {
    expect(await rulesOf('')).toEqual({ headers: [], redirects: [] });
  });
});

describe('headers', () => {
  const TOML = `
    [[headers]]
      for = "/*"
      [headers.values]
        X-Frame-Options = "DENY"
        Cache-Control = "no-cache"
    [[headers]]
      for = "/_astro/*"
      [headers.values]
        Cache-Control = "immutable"`;

  test('of every rule for a path are sent, and a later rule wins', async () => {
    const rules = await rulesOf(TOML);
    const common = { 'X-Frame-Options': 'DENY' };
    const immutable = { ...common, 'Cache-Control': 'immutable' };
    expect(headersFor(rules, '/_astro/site.css')).toEqual(immutable);
    for (const path of ['/', '/forces/kent/', '/forces/_astro/site.css'])
      expect(headersFor(rules, path)).toEqual({ ...common, 'Cache-Control': 'no-cache' });
  });

  test('are taken from the file _headers too, and those of netlify.toml win', async () => {
    const rules = await rulesOf(TOML, {
      _headers: '# made\n/*\n  X-Frame-Options: SAMEORIGIN\n/feed.xml\n  X-Kind: feed\n',
    });
    expect(headersFor(rules, '/feed.xml')).toEqual({
      'X-Frame-Options': 'DENY',
      'Cache-Control': 'no-cache',
      'X-Kind': 'feed',
    });
    expect(headersFor(rules, '/feed')).not.toHaveProperty('X-Kind');
  });
});

describe('what Netlify could not read, or only Netlify can follow, is said in a sentence', () => {
  test.for([
    [
      'headers = [',
      {},
      'Netlify could not read netlify.toml, or _headers or _redirects in dist: Could not parse configuration file: Error: Invalid TOML document: unfinished array 1: headers = [',
    ],
    [
      '',
      { _redirects: '/a/' },
      'Netlify could not read netlify.toml, or _headers or _redirects in dist: Could not parse redirect line 1: /a/ Missing destination path/URL',
    ],
    [
      '',
      { _headers: 'X-Frame-Options: DENY' },
      'Netlify could not read netlify.toml, or _headers or _redirects in dist: Path should come before header "X-Frame-Options"',
    ],
    [
      '',
      { _redirects: '/a/ /b/ 301 Country=fr' },
      'The redirect from /a/ to /b/ depends on a query, a condition or another host, which only Netlify can follow.',
    ],
    [
      '',
      { _redirects: '/a/* https://example.com/:splat 200' },
      'The redirect from /a/* to https://example.com/:splat depends on a query, a condition or another host, which only Netlify can follow.',
    ],
  ] as const)('%s %j', async ([toml, files, sentence]) => {
    await expect(rulesOf(toml, files)).rejects.toThrow(`CannotPreview: ${sentence}`);
  });

  test('no netlify.toml', async () => {
    await expect(readRules('dist', 'nowhere.toml')).rejects.toThrow(
      'There is no nowhere.toml here, which says the headers of the site: run this in the folder of the project.',
    );
  });
});
