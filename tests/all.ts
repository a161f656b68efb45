import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const given = process.env['SITE_DIST'];

/** The site is built first: the tests need it, and a build makes the types of the content by the way. */
const isBuilt = given === undefined && run('npm run -s build');
const dist = given ?? (isBuilt ? 'dist' : undefined);

/** Scripts of package.json that pass or fail as one. A failure does not hide what the others say. */
const STEPS = [isBuilt ? 'lint:code' : 'lint', 'types -- --noSync', 'check'];

interface Count {
  passed: number;
  failed: number;
}

/** Runs a command in the sight of whoever started this. */
function run(command: string, env?: NodeJS.ProcessEnv): boolean {
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function runStep(name: string): Count {
  console.log(`\n> ${name}`);
  return run(`npm run -s ${name}`) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs Vitest, which counts its tests in a file. `env` says where the site is built; where it is not, Vitest tries and says why. */
function runTests(name: string, command: string, env?: NodeJS.ProcessEnv): Count {
  console.log(`\n> ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
  const report = join(folder, 'report.json');
  const isGood = run(command, { ...env, TEST_REPORT: report });
  const { passed, failed } = readCount(report);
  rmSync(folder, { recursive: true });
  // A test file that could not be read, or a site that could not be built, holds no test that failed.
  return { passed, failed: isGood ? failed : Math.max(failed, 1) };
}

function readCount(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // It ended before it could write.
    return { passed: 0, failed: 1 };
  }
}

/** With `--engines` also a second build of the same site, and what a reader does in every engine that is on this machine. */
const { values } = parseArgs({ options: { engines: { type: 'boolean', default: false } } });

const projects = ['unit', 'site', 'states', ...(values.engines ? ['again'] : [])];
const vitest = `vitest run ${projects.map((name) => `--project ${name}`).join(' ')}`;

const counts = [
  ...STEPS.map(runStep),
  runTests('tests', vitest, dist === undefined ? {} : { SITE_DIST: dist }),
  ...(values.engines
    ? [
        runTests('engines', 'vitest run --config tests/engines/vitest.config.ts', {
          SITE_DIST: dist ?? 'dist',
        }),
      ]
    : []),
];
const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0);

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
