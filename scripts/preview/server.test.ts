import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreview, type Preview } from './testing.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.close());

const get = (path: string, headers = {}) => preview.ask(path, { headers });

describe('a built site is sent as Netlify would', () => {
  test.for([
    ['/', 'home'],
    ['/forces/kent/', 'Kent'],
    ['/forces/kent/?from=search', 'Kent'],
    ['/feed', 'not here'],
    ['/.well-known/security.txt', 'Contact:'],
    ['/empty.txt', ''],
    ['/inner.txt', '0123456789'],
    ['http://localhost:4321/ten.txt', '0123456789'],
  ])('%s', async ([path, text]) => {
    expect(await get(path!)).toMatchObject({ text });
  });

  test('with the headers of netlify.toml, also where there is no page', async () => {
    for (const path of ['/', '/nowhere/', '/forces/kent', '/now/', '/forces/old-kent/'])
      expect((await get(path)).headers).toMatchObject({ 'x-frame-options': 'DENY' });
  });

  test('with the headers of the file _headers', async () => {
    expect((await get('/ten.txt')).headers).toMatchObject({ 'x-kind': 'digits' });
  });

  test('again only where it has changed', async () => {
    const { etag } = (await get('/ten.txt')).headers;
    expect(await get('/ten.txt', { 'If-None-Match': etag })).toMatchObject({
      status: 304,
      text: '',
    });
  });
});

describe('a part of a file', () => {
  test.for([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=5-', 206, '56789', 'bytes 5-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-10', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-99999999999999999999', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-2', 416, undefined, 'bytes */10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=-0', 416, undefined, 'bytes */10'],
    ['bytes=99999999999999999999-', 416, undefined, 'bytes */10'],
    // A server may send the whole instead of several parts (RFC 9110, 14.2).
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['lines=0-3', 200, '0123456789', undefined],
  ] as const)('%s', async ([range, status, text, sent]) => {
    const answer = await get('/ten.txt', { Range: range });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(sent);
    if (text !== undefined) expect(answer.text).toBe(text);
  });

  test('of an empty file there is none', async () => {
    expect(await get('/empty.txt', { Range: 'bytes=0-0' })).toMatchObject({ status: 416 });
  });
});

describe('an address leads elsewhere', () => {
  test.for([
    ['by a rule that the build wrote', '/forces/old-kent/', 301, '/forces/kent/'],
    ['by the same rule without the final slash', '/forces/old-kent', 301, '/forces/kent/'],
    ['and keeps its query', '/forces/old-kent/?q=a', 301, '/forces/kent/?q=a'],
    ['by a rule of netlify.toml', '/now/', 302, '/forces/kent/'],
    ['by a rule that is forced, though there is a file', '/feed.xml', 301, '/forced/'],
    ['by the slash it lacks, and keeps its query', '/forces/kent?q=a', 301, '/forces/kent/?q=a'],
    ['and never to another host', '//forces/kent', 301, '/forces/kent/'],
  ] as const)('%s: %s', async ([, path, status, location]) => {
    expect(await get(path)).toMatchObject({ status, headers: { location } });
  });

  test('but a page that exists wins over a rule that is not forced', async () => {
    expect(await get('/forces/kent/')).toMatchObject({ status: 200, text: 'Kent' });
  });

  test('or shows another page under its own address', async () => {
    expect(await get('/anything/at/all')).toMatchObject({ status: 200, text: 'Kent' });
    expect(await get('/gone/by/')).toMatchObject({ status: 404, text: 'not here' });
  });

  test('unless it is a folder without a page', async () => {
    expect(await get('/files')).toMatchObject({ status: 404, text: 'not here' });
    expect(await get('/files/')).toMatchObject({ status: 404, text: 'not here' });
  });
});

describe('where there is no page', () => {
  test('the page that says so is sent', async () => {
    expect(await get('/forces/nowhere/')).toMatchObject({ status: 404, text: 'not here' });
  });

  test('a sentence does where there is no such page either', async () => {
    const page = join(preview.folder, 'dist', '404.html');
    renameSync(page, `${page}.away`);
    const answer = await get('/forces/nowhere/');
    renameSync(`${page}.away`, page);
    expect(answer).toMatchObject({ status: 404, text: 'There is no page at this address.' });
  });
});

describe('nothing outside of the site is sent', () => {
  test.for([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/forces/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/%E0%A4%A',
    '/link.txt',
    '/link/secret.txt',
    '/link/dist/../secret.txt',
  ])('%s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'not here' });
  });
});

describe('methods', () => {
  test('HEAD has all but the body', async () => {
    const answer = await preview.ask('/ten.txt', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, text: '', headers: { 'content-length': '10' } });
  });

  test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is not allowed, and the answer says what is',
    async (method) => {
      expect(await preview.ask('/', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD', 'x-frame-options': 'DENY' },
      });
    },
  );
});

describe('a form', () => {
  const URLENCODED = 'application/x-www-form-urlencoded';
  const post = (path: string, body: string, type = URLENCODED) =>
    preview.ask(path, { method: 'POST', headers: { 'Content-Type': type } }, body);

  test('that a page holds is answered with the page at its action', async () => {
    expect(await post('/report/thanks/', 'form-name=report&words=a+b')).toMatchObject({
      status: 200,
      text: 'Thank you',
    });
  });

  test('may come in parts, as it does with files', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="form-name"\r\n\r\nreport\r\n--x--\r\n';
    expect(await post('/report/thanks/', body, 'multipart/form-data; boundary=x')).toMatchObject({
      status: 200,
      text: 'Thank you',
    });
  });

  test.for([
    ['that Netlify has not seen', '/report/thanks/', 'form-name=other'],
    ['that is not for Netlify', '/report/thanks/', 'form-name=search'],
    ['with an action that is no page', '/report/thank-you/', 'form-name=report'],
  ])('%s is answered with 404', async ([, path, body]) => {
    expect(await post(path!, body!)).toMatchObject({ status: 404, text: 'not here' });
  });

  test.for([
    ['without a name', 'words=a', URLENCODED],
    ['that cannot be read', 'form-name', 'multipart/form-data; boundary=x'],
    ['that says nothing of its kind', 'form-name=report', ''],
    ['that is larger than any of words', `form-name=report&words=${'a'.repeat(1e6)}`, URLENCODED],
  ])('%s is none', async ([, body, type]) => {
    expect(await post('/report/thanks/', body!, type)).toMatchObject({ status: 405 });
  });
});
