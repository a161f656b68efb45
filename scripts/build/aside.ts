import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders of one build, as Astro names them. */
export interface Folders {
  outDir: string;
  cacheDir: string;
}

/**
 * Builds a site aside and, when it is whole, moves it to where it is wanted. So what is there is never half of a
 * site, and two builds at once do not write over each other.
 * @param wanted folder of the built site
 * @param build writes the site
 * @param aside a folder for what is not part of the site: where Astro keeps what it makes for itself
 */
export async function buildAside(
  wanted: string,
  build: (folders: Folders) => Promise<void>,
  aside = '.astro',
): Promise<void> {
  mkdirSync(aside, { recursive: true });
  const own = join(aside, `build-${process.pid}`);
  const outDir = join(own, 'dist');
  try {
    await build({ outDir, cacheDir: join(own, 'cache') });
    replace(wanted, outDir, join(own, 'before'));
  } finally {
    rmSync(own, { recursive: true, force: true });
    removeInterrupted(aside);
  }
}

/** Puts a folder in the place of another, which is away for a moment only. */
function replace(wanted: string, made: string, before: string): void {
  mkdirSync(dirname(wanted), { recursive: true });
  if (existsSync(wanted)) move(wanted, before);
  move(made, wanted);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Removes what builds have left that did not come to their end. */
function removeInterrupted(aside: string): void {
  for (const name of readdirSync(aside)) {
    const [, id] = /^build-(\d+)$/.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id)))
      rmSync(join(aside, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
