import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { builtFiles, builtPages, inDist } from './pages.ts';

const SENT = {
  'strict-transport-security': /^max-age=\d{8,}; includeSubDomains/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-resource-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
};

const POLICY = 'Content-Security-Policy';
/** Scripts of our own; `'wasm-unsafe-eval'` compiles WebAssembly and lets no text be run as a script. */
const SCRIPTS = ["'none'", "'self'", "'self' 'wasm-unsafe-eval'"];

test.for(['/', '/forces/', '/there-is-no-such-page/', '/feed.xml', '/open-graph.png'])(
  'every security header is sent with %s',
  async (path) => {
    const { headers } = await fetch(inject('site') + path);
    for (const [name, value] of Object.entries(SENT))
      expect(headers.get(name), name).toMatch(value);
  },
);

/** Every policy that the file gives to each built path, read as Netlify reads it. */
async function policies() {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [inDist('_headers')],
    netlifyConfigPath: 'netlify.toml',
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const rules = (headers as Header[]).filter(({ values }) => POLICY in values);
  const paths = builtFiles()
    .filter((file) => !file.startsWith('_headers') && !file.startsWith('_redirects'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  expect(paths.length).toBeGreaterThan(100);
  return paths.map((path) => ({
    path,
    policies: rules.flatMap(({ forRegExp, values }) =>
      forRegExp.test(path) ? [values[POLICY]!] : [],
    ),
  }));
}

/** The sources of a directive. */
function sourcesIn(policy: string, directive: string): string | undefined {
  return new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1];
}

test('every built path has exactly one policy', async () => {
  const others = (await policies()).filter(({ policies }) => policies.length !== 1);
  expect(others).toEqual([]);
});

test('no policy lets in anything foreign, a frame, or a script of a text', async () => {
  const pages = (await policies()).filter(({ path }) => path !== '/edit/');
  for (const policy of new Set(pages.map(({ policies }) => policies[0]!))) {
    expect(sourcesIn(policy, 'default-src')).toBe("'none'");
    expect(SCRIPTS).toContain(sourcesIn(policy, 'script-src'));
    expect(sourcesIn(policy, 'style-src')).toBe("'self'");
    expect(sourcesIn(policy, 'frame-ancestors')).toBe("'none'");
    expect(sourcesIn(policy, 'base-uri')).toBe("'none'");
    expect(sourcesIn(policy, 'form-action')).toBe("'self'");
    expect(policy).not.toContain('http');
  }
});

test('the editor may style its page and speak with GitHub, and no more than that', async () => {
  const [{ policies: own } = { policies: [] }] = (await policies()).filter(
    ({ path }) => path === '/edit/',
  );
  expect(own[0]).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self' data: blob: https://api.github.com"`,
  );
});

test('a page without a script may have none', async () => {
  const given = new Map((await policies()).map(({ path, policies }) => [path, policies[0]!]));
  const lax = builtPages()
    .filter(({ scripts }) => scripts.length === 0)
    .filter(({ address }) => sourcesIn(given.get(address)!, 'script-src') !== "'none'");
  expect(lax.map(({ address }) => address)).toEqual([]);
});

test('the page for paths that do not exist brings the strictest policy itself', () => {
  const html = readFileSync(inDist('404.html'), 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
  expect(sourcesIn(policy!.replaceAll('&#39;', "'"), 'script-src')).toBe("'none'");
});
