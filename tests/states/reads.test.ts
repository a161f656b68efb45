import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfProject } from '../site/project-copy.ts';
import { writeStates } from './content.ts';
import { DAY } from './set-up.ts';

/** How often a file was opened. */
type Reads = Record<string, number>;

/** How often a build of the site of all states opens each file of its content. */
function readsOfABuild(): { files: string[]; reads: Reads } {
  const copy = copyOfProject();
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  writeStates(copy);
  const counted = join(copy, 'reads.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/states/count-reads.ts'), 'scripts/build.ts'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: DAY, READS: counted },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  const files = globSync('content/*/**/*.{md,mdx,yaml}', { cwd: copy });
  return {
    files: files.map((file) => file.replaceAll(sep, '/')),
    reads: JSON.parse(readFileSync(counted, 'utf8')) as Reads,
  };
}

// An article is read once more, when it is compiled: by the bundler, which is no JavaScript and is not counted.
test('a build opens each file of the content once', () => {
  const { files, reads } = readsOfABuild();
  expect(files.length).toBeGreaterThan(100);
  expect(reads).toEqual(Object.fromEntries(files.map((file) => [file, 1])));
});
