import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

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
