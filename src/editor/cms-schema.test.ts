import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { cmsConfig } from './cms.ts';

/** What the version of the editor that is installed can be set up with: it publishes that with itself. */
const SCHEMA = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as object;

const config = cmsConfig('https://github.com/lines/enquiry', 'Lines', new Set());
const accepts = new Ajv({ strict: false, validateFormats: false }).compile(SCHEMA);

/** What the editor has against a configuration. */
function objectionsTo(changed: unknown): string[] {
  if (accepts(changed)) return [];
  return accepts.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the installed version of the editor knows every option that it is set up with', () => {
  expect(objectionsTo(config)).toEqual([]);
});

test.for([
  ['an option that it has not', { ...config, backend: { ...config.backend, open_author: true } }],
  ['a way of publishing that it has not', { ...config, publish_mode: 'editorial' }],
] as const)('%s is refused', ([, changed]) => {
  expect(objectionsTo(changed)).not.toEqual([]);
});
