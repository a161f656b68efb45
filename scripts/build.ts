import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { recordDay } from '../src/loader/record-day.ts';
import { buildAside } from './build/aside.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });

// On a large machine V8 lets a heap grow to four times what is in use before it looks for what is not. A build that
// looks when it has grown by a third takes a third less memory, and hardly longer.
setFlagsFromString('--heap-growing-percent=30');

// Astro's bundler starts a thread for each core, each with memory of its own; the little that it does here is as fast
// with one. And its allocator keeps what it no longer needs unless it is told to give it back at once. Both look when
// they are loaded.
process.env['RAYON_NUM_THREADS'] ??= '1';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
const { build } = await import('astro');

/** What is told without a stack trace, which would say nothing about it. */
const TOLD = new Set(['ContentMistakes', 'WrongDay']);

/**
 * Builds the site. Astro would print a line for each of its pages; whoever waits wants to know how far it is, which
 * the integrations say, and warnings.
 */
async function main(): Promise<void> {
  const { day, note } = recordDay();
  if (note !== undefined) console.warn(note);
  // The check and the pages are to mean the same day, even when midnight passes between them.
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(`${day}T12:00Z`) / 1000);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await buildAside(values.outDir, async (folders) => {
    await build({ logLevel: 'warn', ...folders });
  });
}

await main().catch((error: unknown) => {
  if (!(error instanceof Error && TOLD.has(error.name))) throw error;
  console.error(error.message);
  // At once: Astro would still write what it keeps for the next build into a folder that is gone.
  process.exit(1);
});
