import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECRET, startPreview, type Preview } from './testing.ts';

const SEED = 20_261_128;
const REQUESTS = 1000;
const PATIENCE_MS = 60_000;
/** What a server may answer to a request that is no good. None of them is a fault of its own. */
const RIGHT = [100, 200, 206, 301, 302, 304, 400, 404, 405, 408, 412, 413, 416, 417, 431, 501, 505];

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.close());

/** Numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'G\0T', 'BREW', ''];
const PATHS = [
  ...['/', '//', '///forces/kent', '//example.com/%2f..', '/forces/kent', '/ten.txt', '/link.txt'],
  ...['*', '*[', '[', '/[', '/%', '/%ff', '/%00', '/%0d%0aX: y', '/\\..\\secret.txt', '/..;/'],
  ...[
    '/../../secret.txt',
    '/%2e%2e%2fsecret.txt',
    'secret.txt',
    'http://',
    'http://[',
    'http://a?',
  ],
  ...['/anything/%', '/forces/old-kent/?%', '/?'.repeat(50), `/${'a'.repeat(9000)}`, '/é', '/ a'],
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9', 'TEAPOT', ''];
const HEADERS = [
  'Host: a',
  'Host: a\r\nHost: b',
  'Range: bytes=5-2',
  'Range: bytes=0-99999999999999999999',
  'Range: bytes=-10',
  'Range: bytes=1-2,5-2,-0',
  'Range: bytes=,',
  'Range: bytes=9e9-',
  `Range: bytes=${'0-1,'.repeat(2000)}`,
  'If-None-Match: *',
  'If-Match: "a"',
  'If-Modified-Since: never',
  'If-Range: "',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 5\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Expect: 100-continue',
  'Expect: miracles',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Cookie: \0',
  ': nameless',
  'no colon',
  ` folded: a\r\n b`,
  `Long: ${'a'.repeat(20_000)}`,
];
const BODIES = [
  '',
  'form-name=report',
  'form-name=%',
  '--x\r\n',
  'ffffffffffffffff\r\n',
  '0\r\n\r\n',
];

/** The bytes of a request that is wrong in ways that are the same in every run. */
function badRequest(below: (limit: number) => number): Buffer {
  const one = (of: readonly string[]) => of[below(of.length)]!;
  // A request that is wrong in everything is refused for the first of it.
  const often = (usual: string, of: readonly string[]) => (below(4) > 0 ? usual : one(of));
  const headers = Array.from({ length: below(4) }, () => one(HEADERS));
  const head = `${often('GET', METHODS)} ${one(PATHS)} ${often('HTTP/1.1', VERSIONS)}`;
  const bytes = Buffer.from(
    [head, often('Host: a', HEADERS), ...headers, '', one(BODIES)].join('\r\n'),
    'latin1',
  );
  // Half of them are damaged or cut short as well.
  for (let damage = below(2) * below(5); damage > 0; damage--)
    bytes[below(bytes.length)] = below(256);
  return bytes.subarray(0, below(4) === 0 ? below(bytes.length) : bytes.length);
}

test(
  `a thousand bad requests (seed ${SEED}) do not stop the preview, and none gets more than it may`,
  { timeout: PATIENCE_MS },
  async () => {
    const below = numbers(SEED);
    const seen = new Map<number, number>();
    const wrong: string[] = [];
    for (let turn = 0; turn < REQUESTS; turn++) {
      const bytes = badRequest(below);
      const { said, after } = await preview.throwAt(bytes);
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(said)?.[1] ?? 0);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      // One that was cut short has no answer yet when its connection is ended.
      if (
        !(status === 0 ? said === '' : RIGHT.includes(status)) ||
        said.includes(SECRET) ||
        after !== '0123456789'
      )
        wrong.push(`${bytes.toString('latin1').slice(0, 200)}\n  ${said.slice(0, 200)}`);
      if (/^location: (?!\/(?!\/))/im.test(said)) wrong.push(`leads away: ${said.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    // It was not one kind of answer all along.
    for (const status of [200, 301, 400, 404, 405])
      expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(0);
  },
);
