import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyOfProject } from '../site/project-copy.ts';
import { serve, stop } from '../site/set-up.ts';
import { writeStates } from './content.ts';

/** The day as of which the record of states speaks, as `SOURCE_DATE_EPOCH` has it: 28 November 2026. */
export const DAY = '1795824000';

/** Before all tests of states: builds a small site that holds every state of every kind of entry. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const copy = copyOfProject();
  writeStates(copy);
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: copy,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, SOURCE_DATE_EPOCH: DAY },
  });
  if (status !== 0) stop('The site of all states could not be built, so it could not be tested.');
  const close = await serve(project, join(copy, 'dist'), join(copy, 'content'));
  return () => {
    close();
    rmSync(copy, { recursive: true, force: true });
  };
}
