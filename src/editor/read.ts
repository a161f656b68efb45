import { cut } from '../loader/front-matter.ts';
import { readFields } from '../loader/yaml.ts';
import type { Shape, Values } from './write.ts';

const START = { line: 1, column: 1 };

/**
 * The fields of a file, and its text under `body`, read as the check reads them: `2016` is a text and no number.
 * @throws when the file cannot be read, with what the check says of it
 */
export function entryValues({ hasText }: Pick<Shape, 'hasText'>, text: string): Values {
  const parts = hasText ? cut(text, () => START) : { yaml: text, body: '' };
  if ('explanation' in parts) throw new Error(parts.message);
  const { raw, mistakes } = readFields(parts.yaml, START, () => START);
  if (!raw) throw new Error(mistakes[0]?.message ?? 'The fields could not be read.');
  return hasText ? { ...raw, body: parts.body.trim() } : raw;
}
