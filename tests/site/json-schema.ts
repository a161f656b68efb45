import { readFileSync } from 'node:fs';
import formats from 'ajv-formats';
import { Ajv, type ValidateFunction } from 'ajv';

/** A published JSON Schema in `tests/standards/`. In the older drafts its `id` has another name. */
function standard(name: string): object {
  const text = readFileSync(`tests/standards/${name}`, 'utf8');
  const schema = JSON.parse(text) as Record<string, unknown>;
  const { id = `https://json.schemastore.org/${name}`, ...rest } = schema;
  delete rest['$schema'];
  return { $id: id, ...rest };
}

/** Judges by a published schema, and by others to which it refers. */
export function judgeBy(name: string, ...others: string[]): ValidateFunction {
  return newAjv(others).compile(standard(name));
}

/** An interpreter of JSON Schema that knows dates and addresses. */
export function newAjv(known: readonly string[] = []): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { textarea: true },
    schemas: known.map(standard),
  });
  formats(ajv);
  return ajv;
}
