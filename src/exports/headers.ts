/** What a browser may do on a page, and with whom it may share a window. */
interface Guard {
  policy: string;
  opener?: 'same-origin-allow-popups';
}

/**
 * A Content-Security-Policy that allows nothing but what is named.
 * @param allowed directives that a page of its kind needs beside what every page needs
 */
function policy(allowed: Record<string, string> = {}): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...allowed,
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const GUARDS = {
  reading: { policy: policy() },
  // 'wasm-unsafe-eval' lets Pagefind's WebAssembly run; a text can not be run as a script by it.
  searching: {
    policy: policy({
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
      'worker-src': "'self'",
    }),
  },
  // A page with a tool of ours, which asks for nothing but files of this site.
  scripted: { policy: policy({ 'script-src': "'self'", 'connect-src': "'self'" }) },
  // A page with a script of ours that asks for nothing.
  filled: { policy: policy({ 'script-src': "'self'" }) },
  // The papers of one's own, and the worker that keeps pages for offline, which is registered there.
  papers: {
    policy: policy({ 'script-src': "'self'", 'connect-src': "'self'", 'worker-src': "'self'" }),
  },
  // The editor writes its styles into the page and shows pictures from memory, and it works on the repository at GitHub,
  // to which it signs in through a window of its own.
  editing: {
    policy: policy({
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'connect-src': "'self' data: blob: https://api.github.com",
    }),
    opener: 'same-origin-allow-popups',
  },
} as const satisfies Record<string, Guard>;

/** Paths that are guarded in another way than a reading page: a line here is all that a new one needs. */
const GUARDED: readonly (readonly [path: string, guard: keyof typeof GUARDS])[] = [
  ['/', 'searching'],
  ['/search/*', 'searching'],
  ['/papers/*', 'papers'],
  ['/offline.js', 'papers'],
  // A worker is held to what its own file is sent with, not to the policy of its page.
  ['/pagefind/*', 'searching'],
  ['/compare/*', 'scripted'],
  ['/report/*', 'filled'],
  ['/edit/', 'editing'],
  ['/edit/cms/*', 'reading'],
  ['/edit/ids/*', 'reading'],
  ['/edit/set-up.json', 'reading'],
];

/** Sent with every path. What a path may differ in stands in its guard, since no header may come from two rules. */
const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files named by what they hold. All others are asked for anew, as is Netlify's way. */
const UNCHANGING = ['/_astro/*', '/search/files/*'];

/**
 * The file `_headers`, in which every built path has one policy. What the host does where two rules set the same header
 * is not documented, and two policies would both bind. So there is no rule for all paths with a policy in it: each
 * folder and file at the top of the site has a rule of its own, and a path that does not exist is guarded by the page
 * that says so, which carries `STRICTEST`.
 * @param top names of the files and folders at the top of the built site; a folder's name ends in a slash
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(top: readonly string[]): string {
  const plain = top
    .filter((name) => name !== '_headers' && name !== '_redirects' && name !== 'index.html')
    .map((name) => `/${name}`)
    .filter((path) => !GUARDED.some(([guarded]) => guarded !== '/' && guarded.startsWith(path)))
    .map((path) => [path.endsWith('/') ? `${path}*` : path, 'reading'] as const);
  return [
    rule('/*', EVERYWHERE),
    ...UNCHANGING.map((path) =>
      rule(path, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ),
    ...[...GUARDED, ...plain].map(([path, guard]) => rule(path, headersOf(GUARDS[guard]))),
  ].join('\n');
}

function headersOf({ policy, opener }: Guard): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': opener ?? 'same-origin',
  };
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

/** The policy of a page that is sent under any address, as a page can carry it: frames are refused by a header alone. */
export const STRICTEST = policy().replace("; frame-ancestors 'none'", '');
