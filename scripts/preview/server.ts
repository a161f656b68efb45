import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, isAbsolute, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { send, type SendResult } from '@fastify/send';
import { formNameIn, formsOf } from './forms.ts';
import { destinationOf } from './redirect.ts';
import { headersFor, readRules, type Redirect, type Rules } from './rules.ts';

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** What is sent back. */
interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Readable | Buffer | string;
}

/** A built site, and what Netlify is asked to do with it. */
interface Site {
  dist: string;
  rules: Rules;
  /** Names of its forms, read at the first that is sent. */
  forms?: Set<string>;
}

/**
 * A server that sends a built site as Netlify would: with the headers, redirects and forms that Netlify reads from
 * `netlify.toml`, `_headers`, `_redirects` and the pages. Files, ranges and conditions are the work of `@fastify/send`.
 * @param dist folder of the built site
 * @param toml path of `netlify.toml`
 * @throws {CannotPreview} when the rules cannot be read
 */
export async function previewServer(dist: string, toml = 'netlify.toml'): Promise<Server> {
  const site: Site = { dist: realpathSync(dist), rules: await readRules(dist, toml) };
  return createServer((request, response) => {
    answerTo(request, site)
      .catch((error: unknown): Answer => {
        console.error(error);
        return { status: 500, headers: { 'Content-Type': TEXT }, body: 'The preview failed here.' };
      })
      .then((answer) => reply(response, answer))
      // Whoever asked is gone.
      .catch(() => response.destroy());
  });
}

async function reply(response: ServerResponse, { status, headers, body = '' }: Answer) {
  response.writeHead(status, headers);
  await pipeline(body instanceof Readable ? body : Readable.from([body]), response);
}

/** The path and the query of a request, or undefined where it asks for neither. */
function addressOf({ url = '' }: IncomingMessage): { path: string; search: string } | undefined {
  // A client that takes this for a proxy gives the whole address.
  const local = url.replace(/^https?:\/\/[^/?]*/i, '');
  const [, path, search] = /^([^?]*)(.*)$/.exec(local)!;
  return path!.startsWith('/') ? { path: path!, search: search! } : undefined;
}

async function answerTo(request: IncomingMessage, site: Site): Promise<Answer> {
  const address = addressOf(request);
  if (!address) return { status: 400, headers: { 'Content-Type': TEXT }, body: 'No address.' };
  const { path, search } = address;
  const headers = headersFor(site.rules, path);
  const answer = await answerFor(request, path, search, site);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

async function answerFor(
  request: IncomingMessage,
  path: string,
  search: string,
  site: Site,
): Promise<Answer> {
  if (request.method === 'POST') return answerToForm(request, path, site);
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
  const redirect = redirectFor(site.rules, path, search);
  if (redirect?.rule.force) return follow(request, redirect, site);
  const file = await fileAt(request, path, search, site);
  if (file) return file;
  return redirect ? follow(request, redirect, site) : notFound(site);
}

function notAllowed(): Answer {
  return {
    status: 405,
    headers: { Allow: 'GET, HEAD', 'Content-Type': TEXT },
    body: 'Only GET and HEAD are answered here.',
  };
}

/** Netlify takes what is sent by a form that it has seen in a page, and answers with the page at its `action`. */
async function answerToForm(request: IncomingMessage, path: string, site: Site): Promise<Answer> {
  const name = await formNameIn(request);
  if (name === undefined) return notAllowed();
  site.forms ??= formsOf(site.dist);
  const page = site.forms.has(name) ? await fileAt(request, path, '', site) : undefined;
  return page ?? notFound(site);
}

interface Followed {
  rule: Redirect;
  target: string;
}

/** The first rule for an address, and where it leads. */
function redirectFor({ redirects }: Rules, path: string, search: string): Followed | undefined {
  for (const rule of redirects) {
    const target = destinationOf(rule, path, search);
    if (target !== undefined) return { rule, target };
  }
  return undefined;
}

/** A redirect or, where a rule has the status of a page, the page that it names. */
async function follow(
  request: IncomingMessage,
  { rule: { status = 301 }, target }: Followed,
  site: Site,
): Promise<Answer> {
  if (status >= 300 && status < 400) return { status, headers: { Location: target } };
  const page = await fileAt(request, target.replace(/[?#].*/, ''), '', site);
  return page ? { ...page, status } : notFound(site);
}

/** What is at a path: a file, a page of a folder, or the way to it by the slash that the path lacks. */
async function fileAt(
  request: IncomingMessage,
  path: string,
  search: string,
  { dist }: Site,
): Promise<Answer | undefined> {
  const found = await send(request, path, {
    root: dist,
    dotfiles: 'allow',
    // Netlify's way, where no rule says otherwise.
    cacheControl: false,
    onFile: (file, { size }) => {
      refuseOutside(file, dist);
      request.headers.range = shortened(request.headers.range, size);
    },
  }).catch((error: unknown) => {
    if (error instanceof Outside) return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (found.type === 'directory') {
    if (!existsSync(join(found.metadata.path, 'index.html'))) return undefined;
    return { status: 301, headers: { Location: `${path.replace(/^\/+/, '/')}/${search}` } };
  }
  return answerOf(found);
}

/** A path that cannot be read, or leads out of the site, is one at which there is nothing. */
function answerOf(found: SendResult): Answer | undefined {
  const { statusCode: status, headers, stream: body } = found;
  if (found.type === 'error' && status !== 412 && status !== 416) {
    if (status >= 500) throw found.metadata.error;
    return undefined;
  }
  return { status, headers, body };
}

/**
 * A range of the last bytes, of at most as many as there are: `send` refuses a longer one, which is the whole file.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2
 */
function shortened(range: string | undefined, size: number): string | undefined {
  const [, bytes] = /^bytes=-(\d+)$/.exec(range ?? '') ?? [];
  return Number(bytes) > size && size > 0 ? `bytes=-${size}` : range;
}

class Outside extends Error {}

/** Refuses what a symbolic link fetches from outside of the site. */
function refuseOutside(file: string, dist: string): void {
  const way = relative(dist, realpathSync(file));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new Outside();
}

function notFound({ dist }: Site): Answer {
  const page = join(dist, '404.html');
  return existsSync(page)
    ? { status: 404, headers: { 'Content-Type': HTML }, body: readFileSync(page) }
    : { status: 404, headers: { 'Content-Type': TEXT }, body: 'There is no page at this address.' };
}
