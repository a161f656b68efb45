import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfProject } from './project-copy.ts';

test('a mistake in the content stops the build with a report and without a stack trace', () => {
  const copy = copyOfProject();
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync('content', join(copy, 'content'), { recursive: true });
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
