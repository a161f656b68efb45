import { expect, inject, test } from 'vitest';

const SENT = {
  'strict-transport-security': /^max-age=\d{8,}; includeSubDomains/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
  'content-security-policy': /^default-src 'none';/,
};

test.for(['/', '/forces/', '/there-is-no-such-page/', '/feed.xml', '/open-graph.png'])(
  'every security header is sent with %s',
  async (path) => {
    const { headers } = await fetch(inject('site') + path);
    for (const [name, value] of Object.entries(SENT))
      expect(headers.get(name), name).toMatch(value);
  },
);

test('the content security policy lets in nothing inline, nothing foreign and no frame', async () => {
  const { headers } = await fetch(inject('site'));
  const policy = headers.get('content-security-policy')!;
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources];
    }),
  );
  // 'wasm-unsafe-eval' compiles Pagefind's WebAssembly and lets no text be run as a script.
  const allowed = new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  expect([...directives.values()].flat().filter((source) => !allowed.has(source))).toEqual([]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'self'"]);
});
