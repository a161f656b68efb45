import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/preview/port.ts';
import { previewServer } from '../../scripts/preview/server.ts';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import { writeFacts } from './read-once.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    site: string;
    /** Folder of the built site. */
    dist: string;
    /** File of what its pages hold. */
    facts: string;
    /** Folder of the content that it was built from. */
    content: string;
    /** Path of the browser. */
    chromium: string;
  }
}

/** Ends the run with a sentence: an error would add a stack trace, which says nothing more. */
export function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

/** Builds the site, the same way as a deployment does. */
export function build(): string {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: true });
  if (status !== 0) stop('The site could not be built, so it could not be tested.');
  return 'dist';
}

/** Serves a built site with the headers that it will have, and tells the tests where. */
export async function serve(
  project: TestProject,
  dist: string,
  content: string,
): Promise<() => void> {
  const chromium = findChromium() ?? stop(NO_CHROMIUM);
  const server = await previewServer(dist);
  const port = await listen(server, 0, '127.0.0.1');
  project.provide('site', `http://127.0.0.1:${port}`);
  project.provide('dist', dist);
  const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
  const facts = join(folder, 'facts');
  writeFacts(dist, facts);
  project.provide('facts', facts);
  project.provide('content', content);
  project.provide('chromium', chromium);
  return () => {
    server.close();
    // A browser keeps connections open, and an open one would keep the server.
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Before all tests of the site: builds it once, or takes the built one that SITE_DIST names. */
export default async function setUp(project: TestProject): Promise<() => void> {
  return serve(project, process.env['SITE_DIST'] ?? build(), 'content');
}
