import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.json', '.css', '.svg']);

/** Serves a folder compressed by Brotli, as a content delivery network would; each file is compressed once. */
export function server(folder: string): Server {
  const known = new Map<string, Buffer>();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(path);
    const body =
      known.get(path) ??
      (COMPRESSED.has(type) ? brotliCompressSync(readFileSync(path)) : readFileSync(path));
    known.set(path, body);
    response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
    if (COMPRESSED.has(type)) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
}
