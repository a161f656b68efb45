import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorFiles } from './files.ts';

const files = editorFiles();
const script = files['sveltia-cms.mjs'] as { text: string };

test('every file of the editor is there', () => {
  const paths = Object.values(files).filter((from) => typeof from === 'string');
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('its fonts, its language and its version come from this site', () => {
  expect(script.text).not.toContain('cdn.jsdelivr.net');
  const asked = [...script.text.matchAll(/\/edit\/cms\/(fonts\/[a-z0-9-]+\.woff2)/g)];
  expect(asked.length).toBeGreaterThanOrEqual(3);
  for (const [, path] of asked) expect(files).toHaveProperty([path!]);
  expect(Object.keys(files).some((path) => /^npm@[\d.]+\/locales\/en-GB\.json$/.test(path))).toBe(
    true,
  );
});
