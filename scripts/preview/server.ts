import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readConfig, readRedirects, targetOf } from './rules.ts';

/**
 * A server that sends a built site with the headers and redirects of `netlify.toml`, as Netlify would.
 * @param dist folder of the built site
 * @param toml path of `netlify.toml`
 */
export function previewServer(dist: string, toml = 'netlify.toml'): Server {
  const { headers, redirects } = readConfig(readFileSync(toml, 'utf8'));
  const generated = join(dist, '_redirects');
  const all = [
    ...redirects,
    ...(existsSync(generated) ? readRedirects(readFileSync(generated, 'utf8')) : []),
  ];
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, { dev: true, dotfiles: true });

  return createServer((request, response) => {
    // After a host, since a path that begins with two slashes would be read as one.
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    for (const [name, value] of Object.entries(headersFor(headers, pathname)))
      response.setHeader(name, value);
    for (const rule of all) {
      const target = targetOf(rule, pathname);
      if (target === undefined) continue;
      response.writeHead(rule.status, { Location: target }).end();
      return;
    }
    // Netlify sends a folder's page only under its address with a slash.
    if (!pathname.endsWith('/') && isFolderPage(dist, pathname)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
}

/** Whether a path is that of a folder with a page in it. A path that cannot be read is not. */
function isFolderPage(dist: string, pathname: string): boolean {
  try {
    return existsSync(join(dist, decodeURIComponent(pathname), 'index.html'));
  } catch {
    return false;
  }
}

/**
 * Starts a server on a port or, where it is taken, on the next free one.
 * @returns the port it listens on
 */
export async function listen(server: Server, port: number, host = 'localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
