import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check.ts';
import { terminal } from '../checks/report.ts';
import { today } from '../checks/today.ts';

/** Editors save several files at a time, and some of them twice. */
const QUIET_MS = 200;

/**
 * Checks the content before a build, which stops at a mistake, and while the site is being
 * developed, where it is reported after each change.
 */
export function contentCheck(): AstroIntegration {
  let content: string;

  async function report(): Promise<number> {
    const result = await checkContent(content, { asOf: today() });
    console.log(terminal(result));
    return result.problems.length;
  }

  return {
    name: 'content-check',
    hooks: {
      async 'astro:config:setup'({ command, config }) {
        content = fileURLToPath(new URL('content', config.root));
        if (command !== 'build' && command !== 'dev') return;
        const mistakes = await report();
        // An error would add a stack trace, which says nothing about the content.
        if (mistakes > 0 && command === 'build') process.exit(1);
      },
      'astro:server:setup'({ server }) {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(content, sep))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void report(), QUIET_MS);
        });
      },
    },
  };
}
