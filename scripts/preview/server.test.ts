import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { listen, previewServer } from './server.ts';

const HOST = '127.0.0.1';
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const dist = join(folder, 'dist');
const toml = join(folder, 'netlify.toml');

const FILES = {
  'dist/index.html': 'home',
  'dist/404.html': 'not here',
  'dist/forces/kent/index.html': 'Kent',
  'dist/feed.xml': '<rss/>',
  'dist/.well-known/security.txt': 'Contact:',
  'dist/_redirects': '/forces/old-kent/ /forces/kent/ 301\n',
  'secret.txt': 'of this machine',
  'netlify.toml':
    '[[headers]]\nfor = "/*"\n[headers.values]\nX-Frame-Options = "DENY"\n' +
    '[[redirects]]\nfrom = "/now/"\nto = "/forces/kent/"\nstatus = 302\n',
};

let server: Server;
let port: number;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = previewServer(dist, toml);
  port = await listen(server, 0, HOST);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** An answer to a path as it is written: `fetch` would tidy it first. */
async function get(path: string) {
  const { promise, resolve, reject } = Promise.withResolvers<object>();
  request({ host: HOST, port, path }, (response) => {
    let text = '';
    response.on('data', (part) => (text += String(part)));
    response.on('end', () => {
      const { location, 'x-frame-options': frames } = response.headers;
      resolve({ status: response.statusCode, text, location, frames });
    });
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('a built site is sent as Netlify would', () => {
  test.for([
    ['/', 'home'],
    ['/forces/kent/', 'Kent'],
    ['/forces/kent/?from=search', 'Kent'],
    ['/feed.xml', '<rss/>'],
    ['/.well-known/security.txt', 'Contact:'],
  ])('%s', async ([path, text]) => {
    expect(await get(path!)).toMatchObject({ status: 200, text });
  });

  test('with the headers of netlify.toml, also where there is no page', async () => {
    expect(await get('/')).toMatchObject({ frames: 'DENY' });
    expect(await get('/nowhere/')).toMatchObject({ frames: 'DENY' });
  });
});

describe('an address leads elsewhere', () => {
  test('by a rule that the build wrote', async () => {
    expect(await get('/forces/old-kent/')).toMatchObject({
      status: 301,
      location: '/forces/kent/',
    });
  });

  test('by a rule of netlify.toml', async () => {
    expect(await get('/now/')).toMatchObject({ status: 302, location: '/forces/kent/' });
  });

  test('by the slash it lacks, and keeps its query', async () => {
    expect(await get('/forces/kent?q=a')).toMatchObject({
      status: 301,
      location: '/forces/kent/?q=a',
    });
  });
});

test('where there is no page, the page that says so is sent', async () => {
  expect(await get('/forces/nowhere/')).toMatchObject({ status: 404, text: 'not here' });
});

describe('nothing outside of the site is sent', () => {
  test.for([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/forces/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
  ])('%s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'not here' });
  });

  test.for(['/%', '/%E0%A4%A', '//', '///forces/kent/'])(
    'an address that cannot be read does not stop the server: %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: expect.any(Number) as number });
      expect(await get('/')).toMatchObject({ status: 200 });
    },
  );
});

describe('the port', () => {
  test('is the next free one where it is taken', async () => {
    const other = createServer().listen(0, HOST);
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as AddressInfo).port;
    const late = previewServer(dist, toml);
    onTestFinished(() => {
      for (const one of [other, late]) one.close();
    });
    expect(await listen(late, taken, HOST)).toBeGreaterThan(taken);
  });

  test('cannot be had on a host that is not this machine', async () => {
    await expect(listen(previewServer(dist, toml), 0, '192.0.2.1')).rejects.toThrow('192.0.2.1');
  });
});
