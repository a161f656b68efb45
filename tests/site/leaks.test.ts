import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { cwd } from 'node:process';
import { expect, test } from 'vitest';
import { builtFiles, inDist } from './pages.ts';

/** A folder of the machine that built the site, at the beginning of a path. */
function insideOf(folder: string): string {
  return `(?<![\\w.:/-])${RegExp.escape(folder)}/`;
}

const LEAKS = new RegExp(
  [
    insideOf(cwd()),
    insideOf(homedir()),
    insideOf(tmpdir()),
    'file://',
    'localhost',
    '127\\.0\\.0\\.1',
    'node_modules/',
    'registry\\.\\w+',
  ].join('|'),
);

test('nothing published names the machine that built it, or where packages came from', () => {
  // The files of Pagefind and of the visual editor are of their makers.
  const ours = builtFiles().filter(
    (file) =>
      /\.(html|css|js|json|xml|txt|svg)$/.test(file) && !/\/pagefind\/|^edit\/cms\//.test(file),
  );
  const leaks = ours.flatMap((file) => {
    const found = LEAKS.exec(readFileSync(inDist(file), 'utf8'));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(ours.length).toBeGreaterThan(100);
  expect(leaks).toEqual([]);
});
