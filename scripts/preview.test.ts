import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// Each test starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const BUILT = { 'dist/index.html': 'home' };

test.for([
  ['no site is built', {}, {}, 'There is no built site in dist/. Build it first: npm run build'],
  [
    'PORT is no port',
    BUILT,
    { PORT: 'abc' },
    'PORT is "abc", which is no port: give a number from 1 to 65535, or leave it out for 4321.',
  ],
  [
    'there is no netlify.toml',
    BUILT,
    {},
    'There is no netlify.toml here, which says the headers of the site: run this in the folder of the project.',
  ],
] as const)('where %s, a sentence says so', ([, files, env, sentence]) => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/preview.ts')], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
});
