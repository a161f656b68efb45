import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs besides the content. */
const PARTS = [
  'data',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'netlify.toml',
  'package.json',
  'tsconfig.json',
];

/** A copy of the project whose content and data can be changed; only the packages are shared. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lines-of-enquiry-'));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'content'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
