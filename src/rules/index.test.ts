import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { EXPLANATIONS } from './explanations.ts';
import { RULES } from './index.ts';

const HERE = import.meta.dirname;
const slugs = CATALOGUE.map(({ slug }) => slug);

test('every rule has a slug of its own, and says in sentences why it is there and what to do', () => {
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const { slug, title, why, fix, allowed, example } of CATALOGUE) {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title, slug).toMatch(/^[A-Z0-9].*[^.]$/);
    expect(why, slug).toMatch(/[.?!]$/);
    expect(fix, slug).toMatch(/[.?!"]$/);
    expect(allowed, slug).toMatch(/^[^A-Z].*[^.]$|^(?:Markdown|Source)/);
    expect(example, slug).not.toBe('');
  }
});

test('every rule has been seen failing', () => {
  const tests = readdirSync(HERE)
    .map((name) => join(HERE, name))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(slugs.filter((slug) => !tests.includes(`  ${slug}  `))).toEqual([]);
});

test('every rule is in a file of its name, and every file of a rule is in the list', () => {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(HERE, name), 'utf8').includes('export const rule: Rule'))
    .map((name) => name.replace('.ts', ''));
  expect(RULES.map(({ slug }) => slug).toSorted()).toEqual(files.toSorted());
});

test('every rule says what it is for, and nothing is said of a rule that is not there', () => {
  expect(RULES.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(EXPLANATIONS).toSorted());
});

test('what the rules say can be read without the rules', () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, target = ''] of text.matchAll(/^import (?!type)[^;]*from '([^']+)';/gm))
      follow(join(dirname(path), target));
  };
  follow(join(HERE, 'catalogue.ts'));
  expect([...seen].map((path) => basename(path)).toSorted()).toEqual([
    'articles.ts',
    'catalogue.ts',
    'dates.ts',
    'explanations.ts',
    'explanations.ts',
    'ids.ts',
    'links.ts',
    'relations.ts',
    'text.ts',
    'words.ts',
  ]);
});
