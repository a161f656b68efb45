import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { temporaryFolder } from '../site/folder.ts';
import { builtFiles } from '../site/pages.ts';

const PATIENCE_MS = 180_000;

function hashOf(folder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
}

// In another time zone, where it is another day for half of the time.
const ELSEWHERE = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' };

test(
  'a second build of the same commit is the same, byte for byte',
  { timeout: PATIENCE_MS },
  () => {
    const first = inject('dist');
    const second = temporaryFolder();
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '-s', 'build', '--', '--outDir', second],
      {
        env: ELSEWHERE,
        encoding: 'utf8',
        shell: true,
      },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(builtFiles(second)).toEqual(builtFiles(first));
    const different = builtFiles(first).find(
      (file) => hashOf(first, file) !== hashOf(second, file),
    );
    expect(different, 'the first file that differs').toBeUndefined();
  },
);
