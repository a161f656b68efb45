import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS, RULES } from './index.ts';

const HERE = import.meta.dirname;
const slugs = RULES.map(({ slug }) => slug);

test('every rule has a slug of its own, and says in sentences why it is there and what to do', () => {
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const { slug, title, why, fix } of RULES) {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title, slug).toMatch(/^[A-Z0-9].*[^.]$/);
    expect(why, slug).toMatch(/[.?!]$/);
    expect(fix, slug).toMatch(/[.?!"]$/);
  }
});

test('every rule has been seen failing', () => {
  const tests = [HERE, dirname(HERE)]
    .flatMap((dir) => readdirSync(dir).map((name) => join(dir, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(slugs.filter((slug) => !tests.includes(`  ${slug}  `))).toEqual([]);
});

test('every rule is in a file of its name, and every file is in the list', () => {
  const files = readdirSync(HERE)
    .filter((name) => /^(?!index|rule\.|reading|parsing|fields).*(?<!test)\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(CHECKS.map(({ slug }) => slug).toSorted()).toEqual(files.toSorted());
});

test('the list can be shown by a page, for nothing it imports needs the file system', () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(
      /^import (?!type)[^;]*from '([^']+)';/gm,
    )) {
      expect(target, path).not.toMatch(/^node:/);
      if (target.startsWith('.')) follow(join(dirname(path), target));
    }
  };
  follow(join(HERE, 'index.ts'));
  expect(seen.size).toBeGreaterThan(CHECKS.length);
});
