import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyOfProject } from '../site/project-copy.ts';
import { builtFiles } from '../site/pages.ts';
import { writeStates } from './content.ts';
import { DAY } from './set-up.ts';

const PATIENCE_MS = 180_000;

/** In another time zone and another language, where it is another day for half of the time. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LC_ALL: 'C' };

/** Starts a build of a project that counts in a file how often it opens each file of the content. */
function startBuild(project: string, reads: string): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', resolve('tests/states/count-reads.ts'), 'scripts/build.ts'],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...ELSEWHERE, SOURCE_DATE_EPOCH: DAY, READS: reads },
    },
  );
}

/** Waits until a build says that it is about to write pages. */
async function writesPages(build: ChildProcess): Promise<void> {
  for await (const said of build.stdout!) if (String(said).includes('pages: building')) return;
}

const ended = (build: ChildProcess) =>
  new Promise((resolve) => {
    if (build.exitCode !== null || build.signalCode !== null) resolve(build.exitCode);
    else build.once('exit', resolve);
  });

let copy: string;
let interrupted: ChildProcess;
let duringInterrupted: string[];
let code: unknown;
const reads = () => join(copy, 'reads.json');

/** One build is stopped while it writes pages; another of the same project comes to its end meanwhile. */
beforeAll(async () => {
  copy = copyOfProject();
  writeStates(copy);
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), 'before');
  interrupted = startBuild(copy, join(copy, 'other.json'));
  await writesPages(interrupted);
  interrupted.kill('SIGSTOP');
  duringInterrupted = builtFiles(join(copy, 'dist'));
  code = await ended(startBuild(copy, reads()));
}, PATIENCE_MS);
afterAll(async () => {
  interrupted.kill('SIGKILL');
  await ended(interrupted);
  rmSync(copy, { recursive: true, force: true });
});

test('a build that does not come to its end leaves the site that was there', () => {
  expect(duringInterrupted).toEqual(['index.html']);
});

// The whole site is built a second time with "npm test -- --engines": tests/again.
test('a build beside it is whole, and the same as any other of the same content, byte for byte', () => {
  expect(code).toBe(0);
  const dist = join(copy, 'dist');
  const files = builtFiles(dist);
  expect(files).toEqual(builtFiles());
  const different = files.filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(inject('dist'), file))),
  );
  expect(different).toEqual([]);
});

// An article is read again when it is compiled, by the bundler, which is no JavaScript and so is not counted.
test('a build opens each file of the content once', () => {
  const files = globSync('content/*/**/*.{md,mdx,yaml}', { cwd: copy });
  expect(files.length).toBeGreaterThan(100);
  expect(JSON.parse(readFileSync(reads(), 'utf8'))).toEqual(
    Object.fromEntries(files.map((file) => [file.replaceAll(sep, '/'), 1])),
  );
});
