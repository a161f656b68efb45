import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildAside } from './aside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every file there is, with what it holds. */
function files(): Record<string, string> {
  const found = globSync('**/*.*', { cwd: folder, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const wanted = () => join(folder, 'dist');
const aside = () => join(folder, 'aside');

test('a whole site takes the place of the one before, of which nothing stays', async () => {
  write(join(wanted(), 'old.html'), 'old');
  await buildAside(
    wanted(),
    async ({ outDir, cacheDir }) => {
      write(join(outDir, 'index.html'), 'new');
      write(join(cacheDir, 'store.json'), '{}');
      expect(files()['dist/old.html']).toBe('old');
      return Promise.resolve();
    },
    aside(),
  );
  expect(files()).toEqual({ 'dist/index.html': 'new' });
});

test('a site that could not be built leaves the one before as it was', async () => {
  write(join(wanted(), 'index.html'), 'old');
  const failing = buildAside(
    wanted(),
    async ({ outDir }) => {
      write(join(outDir, 'index.html'), 'half');
      return Promise.reject(new Error('no more'));
    },
    aside(),
  );
  await expect(failing).rejects.toThrow('no more');
  expect(files()).toEqual({ 'dist/index.html': 'old' });
});

test('what an interrupted build has left is removed, and what another is making is not', async () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const running = process.ppid;
  for (const id of [ended, running]) write(join(aside(), `build-${id}`, 'x.html'), '');
  write(join(aside(), 'types.d.ts'), '');
  await buildAside(
    wanted(),
    async ({ outDir }) => {
      write(join(outDir, 'index.html'), '');
      return Promise.resolve();
    },
    aside(),
  );
  expect(Object.keys(files()).sort()).toEqual([
    `aside/build-${running}/x.html`,
    'aside/types.d.ts',
    'dist/index.html',
  ]);
});
