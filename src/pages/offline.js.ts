import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * The service worker of pages that were taken along. It stands at the root, for it answers for pages of every folder,
 * and under a name of its own, by which a browser finds its next version.
 */
export function GET(): Response {
  const source = readFileSync('src/exports/papers/offline/worker.ts', 'utf8');
  const { code } = transformSync(source, { loader: 'ts', minify: true });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
}
