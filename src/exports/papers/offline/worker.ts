/*
 * The service worker of pages that were taken along. It is registered by the page of one's own papers alone, and only
 * when somebody keeps something. Whoever has a network is served by it, always; what is kept is for whoever has none.
 * It imports nothing: it is sent as this one file, with its types taken out (pages/offline.js.ts).
 */

/** What a service worker has and a page has not. */
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Kept {
  /** Day of the record, and day on which it was kept, in words. */
  asOf: string;
  on: string;
  forces: { id: string; name: string }[];
}
type Archive = Record<string, { type: string; text?: string; base64?: string }>;

const worker = self as unknown as Worker;
const CACHE = /^kept-/;
const KEPT = '/papers/offline/kept.json';
const ARCHIVES = /^\/papers\/offline\/[a-z-]+\.bin$/;
const SEARCH_ARCHIVE = '/papers/offline/search.bin';
/** What a page from an archive may do: it runs no script, unless it compares forces (exports/headers.ts). */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";
const SCRIPTED = `${POLICY}; script-src 'self'; connect-src 'self'`;
const RUNS_SCRIPTS = /^\/compare\//;

addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()));
addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event as Asking;
  const isOurs = new URL(request.url).origin === location.origin;
  if (request.method === 'GET' && isOurs && !request.headers.has('range')) answer(event as Asking);
});

function answer(event: Asking): void {
  event.respondWith(
    fromNetwork(event.request).catch(async (error: unknown) => {
      const kept = await keptAnswer(event.request).catch(() => undefined);
      if (kept) return kept;
      throw error;
    }),
  );
}

/** A page is asked of the network itself: one that the browser has from an earlier visit says nothing of its age. */
function fromNetwork(request: Request): Promise<Response> {
  return request.mode === 'navigate'
    ? fetch(request.url, { cache: 'no-cache', redirect: 'manual' })
    : fetch(request);
}

/** What is kept for a request that no network answered. */
async function keptAnswer(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const found = await match(pathname);
  if (request.mode !== 'navigate') return found ?? fromSearch(pathname);
  const kept = (await (await match(KEPT))?.json()) as Kept | undefined;
  if (!kept) return undefined;
  const page = found ?? (await fromArchives(pathname));
  return page ? dated(page, kept) : notKept(kept);
}

/** Looks in what is kept, whatever follows the path of an address. */
async function match(path: string): Promise<Response | undefined> {
  for (const name of await caches.keys())
    if (CACHE.test(name)) {
      const found = await (await caches.open(name)).match(path);
      if (found) return found;
    }
  return undefined;
}

/** What scripts ask for is kept as one, for the files of the search are thousands; it is opened once. */
let search: Promise<Archive | undefined> | undefined;

async function fromSearch(path: string): Promise<Response | undefined> {
  const files = await (search ??= opened(SEARCH_ARCHIVE));
  if (!files) search = undefined;
  return answerFrom(files, path);
}

/** Pages to which those of the kept forces lead are kept as one for each force. */
async function fromArchives(path: string): Promise<Response | undefined> {
  for (const archive of await keptArchives()) {
    const found = answerFrom(await opened(archive), path);
    if (found) return found;
  }
  return undefined;
}

async function keptArchives(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => CACHE.test(name));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests
    .flat()
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => ARCHIVES.test(path) && path !== SEARCH_ARCHIVE);
}

async function opened(path: string): Promise<Archive | undefined> {
  const packed = (await match(path))?.body;
  if (!packed) return undefined;
  const open = packed.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(open).json()) as Archive;
}

function answerFrom(files: Archive | undefined, path: string): Response | undefined {
  const file = files && Object.hasOwn(files, path) ? files[path] : undefined;
  if (!file) return undefined;
  const body =
    file.text ?? Uint8Array.from(atob(file.base64 ?? ''), (character) => character.charCodeAt(0));
  const isPage = file.type.startsWith('text/html');
  return new Response(body, {
    headers: {
      'Content-Type': file.type,
      ...(isPage && { 'Content-Security-Policy': RUNS_SCRIPTS.test(path) ? SCRIPTED : POLICY }),
    },
  });
}

/** A kept page says that it is one, of what day, and which of its links lead to what is not kept. */
async function dated(page: Response, { asOf, on }: Kept): Promise<Response> {
  const marked = marking(await page.text(), await keptPaths());
  const links = marked.isAny ? ' Links marked † need a network, as do those to other sites.' : '';
  const note = `<p class="withdrawn screen-only" role="note"><strong>Read without a network.</strong> Kept on this device on ${on}: the record as of ${asOf}.${links}</p>`;
  const html = marked.html.replace(/<main\b[^>]*>/, `$&${note}`);
  const headers = new Headers(page.headers);
  // They are of the page as it was sent.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(html, { headers });
}

/** A link in words to a page of this site; one within a drawing has shapes in it, and is left as it is. */
const LINK =
  /(<a\b[^>]*\bhref="?(\/[^"#?\s>]*)[^>]*>)((?:(?!<\/a>|<(?:svg|g|path|rect|circle|text|title|use)\b)[^])*)(?=<\/a>)/g;

/** A page with its links to what is not kept marked, and whether there are any. */
function marking(html: string, kept: ReadonlySet<string>): { html: string; isAny: boolean } {
  let isAny = false;
  const marked = html.replace(LINK, (link: string, tag: string, path: string, words: string) => {
    if (kept.has(path)) return link;
    isAny = true;
    return `${tag}${words}<sup title="needs a network">†</sup>`;
  });
  return { html: marked, isAny };
}

/** The addresses of all that is kept, which are gathered once for what is kept at one time. */
let paths: { of: string; all: Promise<Set<string>> } | undefined;

async function keptPaths(): Promise<Set<string>> {
  const names = (await caches.keys()).filter((name) => CACHE.test(name));
  const of = names.join();
  if (paths?.of !== of) paths = { of, all: gatherPaths(names) };
  return paths.all;
}

async function gatherPaths(names: readonly string[]): Promise<Set<string>> {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const archives = await Promise.all(
    (await keptArchives()).map(async (path) =>
      // One that is damaged holds nothing that could be read.
      Object.keys((await opened(path).catch(() => undefined)) ?? {}),
    ),
  );
  return new Set([...requests.flat().map(({ url }) => new URL(url).pathname), ...archives.flat()]);
}

/** Says calmly what is not kept and what is, in the style of a page that is. */
async function notKept({ forces, on }: Kept): Promise<Response> {
  const styles = (await (await match('/glossary/'))?.text())?.match(
    /<link rel="?stylesheet[^>]*>/g,
  );
  const links = forces
    .map(({ id, name }) => `<li><a href="/forces/${id}/">${name.replace(/[&<>"]/g, '')}</a></li>`)
    .join('');
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not kept - Lines of Enquiry</title>${styles?.join('') ?? ''}<body><main class="sheet content flow"><h1>This page is not kept on this device</h1><p>There is no network here, so this page cannot be read now. What you kept on ${on} can:</p><ul>${links}<li><a href="/questions/">Questions</a></li><li><a href="/guidance/">Guidance</a></li><li><a href="/glossary/">Glossary</a></li><li><a href="/themes/">Themes</a></li><li><a href="/panels/">What panels did</a></li><li><a href="/search/">Search</a></li><li><a href="/papers/">Your own papers</a></li></ul><p>Everything that was found about these forces is kept with them.</p></main></html>`;
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
  });
}
