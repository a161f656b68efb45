import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from './port.ts';
import { previewServer } from './server.ts';

const HOST = '127.0.0.1';

export const SECRET = 'of this machine';

const FILES = {
  'dist/index.html': 'home',
  'dist/404.html': 'not here',
  'dist/forces/kent/index.html': 'Kent',
  'dist/report/index.html':
    '<form name="report" method="post" action="/report/thanks/" data-netlify="true"></form>' +
    '<form name="search" action="/search/"></form>',
  'dist/report/thanks/index.html': 'Thank you',
  'dist/feed.xml': '<rss/>',
  'dist/empty.txt': '',
  'dist/ten.txt': '0123456789',
  'dist/files/one.txt': 'one',
  'dist/.well-known/security.txt': 'Contact:',
  'dist/_redirects':
    '/forces/old-kent/ /forces/kent/ 301\n/forces/kent/ /shadowed/ 301\n/feed.xml /forced/ 301!\n' +
    '/anything/* /forces/kent/ 200\n/gone/* /404.html 404\n',
  'dist/_headers': '/ten.txt\n  X-Kind: digits\n',
  'secret.txt': SECRET,
  'netlify.toml':
    '[[headers]]\nfor = "/*"\n[headers.values]\nX-Frame-Options = "DENY"\n' +
    '[[redirects]]\nfrom = "/now/"\nto = "/forces/kent/"\nstatus = 302\n',
};

interface Reply {
  status: number | undefined;
  text: string;
  headers: IncomingHttpHeaders;
}

/** A small site, served by the preview. */
export interface Preview {
  folder: string;
  /** The answer to a request for a path as it is written: `fetch` would tidy it first. */
  ask(path: string, options?: RequestOptions, body?: string): Promise<Reply>;
  /** What is sent back for bytes of any kind, and then for a request that is as it should be, `/ten.txt`. */
  throwAt(bytes: Buffer): Promise<{ said: string; after: string }>;
  close(): void;
}

/** Serves a small site, in a folder beside which there is a file that must not be sent. */
export async function startPreview(): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  symlinkSync(folder, join(folder, 'dist', 'link'));
  symlinkSync(join(folder, 'dist', 'ten.txt'), join(folder, 'dist', 'inner.txt'));
  const server = await previewServer(join(folder, 'dist'), join(folder, 'netlify.toml'));
  const port = await listen(server, 0, HOST);
  const preview: Preview = {
    folder,
    async ask(path, options = {}, body = '') {
      const { promise, resolve, reject } = Promise.withResolvers<Reply>();
      request({ host: HOST, port, path, ...options }, (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part)));
        response.on('end', () =>
          resolve({ status: response.statusCode, text, headers: response.headers }),
        );
      })
        .on('error', reject)
        .end(body);
      return promise;
    },
    async throwAt(bytes) {
      const { promise, resolve } = Promise.withResolvers<string>();
      let text = '';
      const socket = connect(port, HOST, () => socket.write(bytes));
      socket.on('data', (part) => (text += part.toString('latin1')));
      // A server may close a connection that is no use to it.
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      await new Promise((next) =>
        socket.once('data', next).once('close', next).once('connect', next),
      );
      const after = await preview.ask('/ten.txt');
      socket.end();
      return { said: await promise, after: after.text };
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
  return preview;
}
