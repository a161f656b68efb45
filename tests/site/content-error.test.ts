import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';

/** What a build makes, and what it must not find in the copy. */
const LEFT_OUT = new Set(['dist', '.astro', '.git', 'content']);

/** A copy of the project whose content can be broken; all else is linked. */
function copyOfProject(): string {
  const copy = temporaryFolder();
  for (const name of readdirSync('.').filter((entry) => !LEFT_OUT.has(entry)))
    symlinkSync(resolve(name), join(copy, name), 'junction');
  mkdirSync(join(copy, 'content'));
  cpSync('content', join(copy, 'content'), { recursive: true });
  return copy;
}

test('a mistake in the content stops the build with a report and without a stack trace', () => {
  const copy = copyOfProject();
  appendFileSync(join(copy, 'content', 'themes', 'vetting.md'), '\n<script>alert(1)</script>\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    shell: true,
  });
  const said = stdout + stderr;
  expect(status).toBe(1);
  expect(said).toMatch(/^content\/themes\/vetting\.md:\d+:\d+ {2}raw-html {2}/m);
  expect(said).toMatch(/^content: [\d,]+ entries, 1 mistake in 1 file$/m);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(existsSync(join(copy, 'dist'))).toBe(false);
});
