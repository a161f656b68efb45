import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, schemas, type Kind } from '../schemas/index.ts';
import { entryValues } from './read.ts';
import { shapeOf } from './shapes.ts';
import { entryText, type Values } from './write.ts';

/** As many entries of a kind as say all that can be said of it. */
const SAMPLE = 60;

/** Entries of a kind from our content, spread over all of them. */
function entriesOf(kind: string): string[] {
  const files = globSync(`content/${kind}/**/*.{md,mdx,yaml}`).sort();
  const step = Math.ceil(files.length / SAMPLE);
  return files.filter((_, index) => index % step === 0);
}

/** What the schema makes of the fields, for what is left out and what stands there by default are the same. */
function meaning(kind: Kind, { body, ...fields }: Values) {
  return { body, fields: schemas[kind].parse(fields) };
}

test.for(KINDS)('%s: an entry that is opened and saved says what it said', (kind) => {
  const shape = shapeOf(kind);
  const files = entriesOf(kind);
  expect(files).not.toEqual([]);
  for (const file of files) {
    const values = entryValues(shape, readFileSync(file, 'utf8'));
    const written = entryText(shape, values);
    expect(meaning(kind, entryValues(shape, written)), file).toEqual(meaning(kind, values));
    expect(entryText(shape, entryValues(shape, written)), file).toBe(written);
  }
});

test.for(KINDS)('%s: nearly every entry is left as it is, byte for byte', (kind) => {
  const shape = shapeOf(kind);
  const files = entriesOf(kind);
  const same = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return entryText(shape, entryValues(shape, text)) === text;
  });
  expect(same.length / files.length).toBeGreaterThan(0.9);
});
