import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const CHECK = resolve('scripts/node-version.cjs');

/** Runs the check in a Node that says it is of another version. */
function runIn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `${pretend} require(${JSON.stringify(CHECK)});`],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

test.for(['20.20.2', '18.0.0', '22.17.9'])(
  'Node %s is told in one sentence what to do',
  (version) => {
    expect(runIn(version)).toEqual({
      status: 1,
      said:
        `This project needs Node 22.18.0 or newer; this is Node ${version}. ` +
        'On Linux "npm ci" brings the right one; elsewhere install Node 24 from nodejs.org.\n',
    });
  },
);

test.for(['22.18.0', '24.21.0', '25.0.0'])('Node %s goes on without a word', (version) => {
  expect(runIn(version)).toEqual({ status: 0, said: '' });
});

describe('what is not installed', () => {
  const { platform, arch } = process;
  const FITTING = { optional: true, os: [platform], cpu: [arch] };
  const LOCK = {
    packages: {
      '': { name: 'lines-of-enquiry' },
      'node_modules/astro': {},
      'node_modules/bundler-x64-gnu': { ...FITTING, libc: ['glibc'] },
      'node_modules/bundler-x64-musl': { ...FITTING, libc: ['musl'] },
      'node_modules/astro/node_modules/@of/binding': { optional: true, os: [platform] },
      'node_modules/for-another': { ...FITTING, os: ['aix'] },
      'node_modules/for-another-processor': { ...FITTING, cpu: ['mips'] },
      'node_modules/for-any': { optional: true },
    },
  };

  /** What is said in a project in which these packages are installed. */
  function saidWith(installed: string[]): string {
    const root = mkdtempSync(join(tmpdir(), 'install-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const name of installed) mkdirSync(join(root, 'node_modules', name), { recursive: true });
    mkdirSync(join(root, 'scripts'));
    copyFileSync(CHECK, join(root, 'scripts', 'node-version.cjs'));
    writeFileSync(join(root, 'package.json'), '{ "engines": { "node": ">=1.0.0" } }');
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'node-version.cjs')],
      { encoding: 'utf8' },
    );
    return stdout + stderr;
  }

  const BINDING = 'astro/node_modules/@of/binding';

  test.for(['bundler-x64-gnu', 'bundler-x64-musl'])('is nothing with %s', (bundler) => {
    expect(saidWith(['astro', bundler, BINDING])).toBe('');
  });

  test.for([
    ['astro', BINDING, 'bundler-x64-gnu'],
    ['astro', 'bundler-x64-musl', '@of/binding'],
  ] as const)('is named where only %s and %s are', ([one, other, missing]) => {
    expect(saidWith([one, other])).toBe(
      `The install left out packages for this kind of machine, such as ${missing}: run npm ci without --omit=optional.\n`,
    );
  });

  test('is all', () => {
    expect(saidWith([])).toBe('The packages of this project are not installed: run npm ci.\n');
  });
});
