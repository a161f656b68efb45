import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { parseContent, type Draft } from '../../src/loader/content.ts';
import { readContent } from '../../src/loader/read.ts';
import { textsAt } from '../../src/schemas/references.ts';
import { fileOf, infoOf, REFERENCES, type Kind } from '../../src/schemas/index.ts';

/** Kinds that grow with the years; forces, themes, questions, articles and terms stay about as many as they are. */
const GROWING: ReadonlySet<Kind> = new Set([
  'inspections',
  'findings',
  'responses',
  'panels',
  'events',
  'sources',
]);
/** The shortest that any schema allows for what an entry is called. */
const LONGEST_TITLE = 90;

/**
 * Multiplies the entries of a project. A copy names the copies of what its model names, so the graph grows evenly. Its
 * title and text are those of its model and the number of the copy, for Astro keeps texts that are the same once.
 */
export function multiply(project: string, times: number): void {
  const { files } = readContent(join(project, 'content'));
  const { drafts } = parseContent(files, { asOf: '', councils: [] }).content;
  const growing = drafts.filter(({ kind }) => GROWING.has(kind));
  const cited = new Set(
    growing.flatMap((draft) =>
      namedBy(draft, draft.raw).flatMap(({ to, value }) => (to === 'sources' ? [value] : [])),
    ),
  );
  // What articles and terms alone rest on does not grow either: nobody would cite its copies.
  const models = growing.filter(({ kind, id }) => kind !== 'sources' || cited.has(id));
  for (let copy = 2; copy <= times; copy += 1)
    for (const model of models) writeCopy(project, model, copy);
}

/** The ids that stand in the fields of an entry, of entries that grow. */
function namedBy({ kind }: Draft, fields: Draft['raw']) {
  return REFERENCES[kind].flatMap(({ way, to }) =>
    GROWING.has(to) ? textsAt(fields, way).map((met) => ({ ...met, to })) : [],
  );
}

function writeCopy(project: string, model: Draft, copy: number): void {
  const { kind, id, body } = model;
  const fields = structuredClone(model.raw);
  for (const { value, path } of namedBy(model, fields)) put(fields, path, idOf(value, copy));
  const { title } = infoOf(kind);
  fields[title] = titleOfCopy(String(fields[title]), copy);
  // Two sources may not have one address.
  if (typeof fields['address'] === 'string') {
    const address = new URL(fields['address']);
    address.searchParams.set('copy', String(copy));
    fields['address'] = address.href;
  }
  // An old address leads to one entry.
  delete fields['formerIds'];
  const yaml = stringify(fields, { lineWidth: 0 });
  const text = body.trim() && `${body.trimEnd()} (${copy})\n`;
  const file = join(project, fileOf(kind, idOf(id, copy)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, kind === 'sources' ? yaml : `---\n${yaml}---\n${text}`);
}

/** The title with the number of the copy, whole words of it where it would be too long. Half a bracket is refused. */
function titleOfCopy(title: string, copy: number): string {
  const number = ` (${copy})`;
  if (title.length + number.length <= LONGEST_TITLE) return title + number;
  const cut = title.slice(0, LONGEST_TITLE - number.length).replace(/\s\S*$/, '');
  return cut.replaceAll(/[()[\]"“”‘’']|[\s,;:–-]+$/g, '') + number;
}

/** Copies of the findings of an inspection lie in the folder of its copy. */
function idOf(id: string, copy: number): string {
  return id.replace(/^[^/]+/, `$&-copy-${copy}`);
}

function put(fields: Record<string, unknown>, path: (string | number)[], value: string): void {
  const holder = path
    .slice(0, -1)
    .reduce((inner: unknown, step) => (inner as Record<string | number, unknown>)[step], fields);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
}
