import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeStates } from '../states/content.ts';
import { DAY } from '../states/set-up.ts';
import { copyOfProject } from './project-copy.ts';

test('a mistake in the content stops the build with a report and without a stack trace', () => {
  const copy = copyOfProject();
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  // The small content: the real one takes longer to read, and its mistakes are told no other way.
  writeStates(copy);
  appendFileSync(
    join(copy, 'content', 'themes', 'missing-children.md'),
    '\n<script>alert(1)</script>\n',
  );
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    shell: true,
    env: { ...process.env, SOURCE_DATE_EPOCH: DAY },
  });
  const said = stdout + stderr;
  expect(status).toBe(1);
  expect(said).toMatch(/^content\/themes\/missing-children\.md:\d+:\d+ {2}raw-html {2}/m);
  expect(said).toMatch(/^content: [\d,]+ entries, 1 mistake in 1 file$/m);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(existsSync(join(copy, 'dist'))).toBe(false);
});
