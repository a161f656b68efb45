import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordDay } from '../../src/loader/record-day.ts';
import { stagesOf, timesIn, type Stage } from './stages.ts';

/** A project and what Node runs to build it into its folder `dist`. */
export interface Project {
  folder: string;
  command: readonly string[];
}

/** What one build took. */
export interface Run {
  seconds: number;
  /** Peak resident memory in MB of the build, and of the processes that it starts; 0 where the system does not tell. */
  memory: number;
  beside: number;
  stages: Stage[];
}

/** How often the peak of a process's memory is read, in milliseconds. It only ever grows. */
const LOOK_EVERY = 50;
const PRELOADED = fileURLToPath(new URL('keep-measures.ts', import.meta.url));

/** How this site is built, and how Astro builds any other. */
export const OURS = ['scripts/build.ts'];
export const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/**
 * Builds a project with nothing kept of an earlier build.
 * @throws when it cannot be built
 */
export async function build({ folder, command }: Project): Promise<Run> {
  putAway(folder);
  const times = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PRELOADED, ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...timesIn(times),
      ASTRO_TELEMETRY_DISABLED: '1',
      SOURCE_DATE_EPOCH: DAY,
    },
  });
  const peaks = new Map<number, number>();
  const timer = setInterval(() => notePeaks(child.pid!, peaks), LOOK_EVERY);
  const code = await new Promise((end) => child.on('exit', end));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${String(code)}.`);
  const stages = stagesOf(times, seconds);
  rmSync(times, { recursive: true });
  const all = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  const memory = peaks.get(child.pid!) ?? 0;
  return { seconds, memory, beside: all - memory, stages };
}

/**
 * What is left of an earlier build is moved, not deleted: while the places of thousands of deleted files are fresh, Linux
 * takes long to make new ones, and the next build would seem slower than it is.
 */
function putAway(folder: string): void {
  const away = mkdtempSync(join(folder, 'earlier-'));
  for (const left of ['dist', '.astro'])
    if (existsSync(join(folder, left))) renameSync(join(folder, left), join(away, left));
}

/** The day of this record, in seconds since 1970: copies of it have no history to take theirs from. */
const DAY = String(Date.parse(recordDay().day) / 1000);

/** Notes the peak memory of a process and of those below it in MB, as Linux tells it. */
function notePeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const own = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (own) peaks.set(pid, Number(own[1]) / 1024);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    for (const child of children.filter(Boolean)) notePeaks(Number(child), peaks);
  } catch {
    // It has ended, or the system is another.
  }
}
