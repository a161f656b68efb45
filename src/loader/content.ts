import type { z } from 'zod';
import { KINDS, schemas, type EntryData, type Kind } from '../schemas/index.ts';
import { emptyFields, fieldMistakes, type Hints } from './fields.ts';
import { cut } from './front-matter.ts';
import { idsByName } from './known-names.ts';
import { inFile, type Mistake, type Place } from './mistakes.ts';
import { positionsIn } from './positions.ts';
import type { ContentFile } from './read.ts';
import { readFields, type Fields, type Path } from './yaml.ts';

/** An entry whose fields could be read, whether or not its schema accepts them. */
export interface Draft {
  kind: Kind;
  id: string;
  file: string;
  /** The fields as written. */
  raw: Record<string, unknown>;
  /** The text below the fields; empty for a kind that has none. */
  body: string;
  /** Where the value of a field stands. */
  at(...path: Path): Place;
  /** Where a part of the body stands, by its offset; the body itself without one. */
  inBody(offset?: number): Place;
}

/** An entry that its schema accepts. */
export interface Entry<K extends Kind> extends Draft {
  kind: K;
  data: EntryData<K>;
}

/** The entries of each kind that their schemas accept. */
export type ValidEntries = { readonly [K in Kind]: readonly Entry<K>[] };

/** A council as `data/councils.csv` has it. */
export interface Council {
  name: string;
  councilName: string;
  force: string;
}

/** All that the rules may ask about. */
export interface Content {
  /** The date of the record, as `2026-11-24`: what lies after it has not happened. */
  asOf: string;
  councils: readonly Council[];
  /** Every file that lies where an entry may lie, read or not. */
  files: readonly ContentFile[];
  /** The ids of all those files, by kind. */
  ids: { readonly [K in Kind]: ReadonlySet<string> };
  /** Every entry whose fields could be read. */
  drafts: readonly Draft[];
  valid: ValidEntries;
  /** Files of which no entry could be made. What they cite is unknown, and so are their texts. */
  unread: readonly ContentFile[];
  /** The texts of files that lie where no entry lies. */
  strays: readonly string[];
  /** Addresses of the pictures of the site: `/map.svg`. */
  pictures: ReadonlySet<string>;
}

/**
 * Makes entries of files, and says which could not be made and why.
 * @param before what an earlier reading made of them: an entry whose file is as it was is not parsed again
 */
export function parseContent(
  files: readonly ContentFile[],
  known: Pick<Content, 'asOf' | 'councils'> & Partial<Pick<Content, 'strays' | 'pictures'>>,
  before?: Pick<Content, 'files' | 'valid'>,
): { content: Content; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const drafts: Draft[] = [];
  const unread: ContentFile[] = [];
  const valid = listsByKind<Draft>();
  const hints: Hints = {
    idOf: idsByName(files),
    idsOf: (kind) => files.filter((file) => file.kind === kind).map(({ id }) => id),
    today: known.asOf,
  };
  const unchanged = before ? unchangedSince(before, files) : undefined;
  for (const file of files) {
    const entry = file.isRead ? unchanged?.get(file.name) : undefined;
    if (entry) {
      drafts.push(entry);
      valid[file.kind].push(entry);
      continue;
    }
    const parsed = file.isRead ? parse(file, hints) : undefined;
    mistakes.push(...(parsed?.mistakes ?? []));
    if (!parsed?.draft) {
      unread.push(file);
      continue;
    }
    drafts.push(parsed.draft);
    if (parsed.data !== undefined)
      valid[file.kind].push(Object.assign(parsed.draft, { data: parsed.data }));
  }
  const ids = listsByKind<string>();
  for (const { kind, id } of files) ids[kind].push(id);
  return {
    content: {
      ...{ strays: [], pictures: new Set<string>(), ...known },
      files,
      ids: Object.fromEntries(KINDS.map((kind) => [kind, new Set(ids[kind])])) as never,
      drafts,
      valid: valid as never,
      unread,
    },
    mistakes,
  };
}

/** The entries, by the names of their files, that nothing was wrong with and of which no letter has changed. */
function unchangedSince(
  before: Pick<Content, 'files' | 'valid'>,
  files: readonly ContentFile[],
): Map<string, Entry<Kind>> {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const same = new Set(
    before.files.filter(({ name, text }) => texts.get(name) === text).map(({ name }) => name),
  );
  const entries = KINDS.flatMap((kind): readonly Entry<Kind>[] => before.valid[kind]);
  return new Map(entries.filter(({ file }) => same.has(file)).map((entry) => [entry.file, entry]));
}

function listsByKind<T>(): Record<Kind, T[]> {
  return Object.fromEntries(KINDS.map((kind) => [kind, [] as T[]])) as Record<Kind, T[]>;
}

interface Parsed {
  draft?: Draft;
  /** What its schema makes of the fields, where nothing is wrong with them. */
  data?: unknown;
  mistakes: Mistake[];
}

function parse({ kind, id, name: file, text = '' }: ContentFile, hints: Hints): Parsed {
  const positionOf = positionsIn(text);
  const parts =
    kind === 'sources'
      ? { yaml: text, yamlStart: 0, body: '', bodyStart: text.length }
      : cut(text, positionOf);
  if ('message' in parts) return { mistakes: [inFile(file, parts)] };
  const { yaml, yamlStart, body, bodyStart } = parts;
  const fields = readFields(yaml, { line: 1, column: 1 }, (offset) =>
    positionOf(yamlStart + offset),
  );
  const unreadable = fields.mistakes.map((mistake) => inFile(file, mistake));
  if (!fields.raw) return { mistakes: unreadable };
  const schema: z.ZodType = schemas[kind];
  const { success, data, error } = schema.safeParse(fields.raw);
  const unaccepted = success
    ? []
    : fieldMistakes(schema, error.issues, fields, hints).map((it) => inFile(file, it));
  const empty = emptyFields(schema, fields).map((mistake) => inFile(file, mistake));
  const mistakes = [...unreadable, ...unaccepted, ...empty];
  const draft: Draft = {
    kind,
    id,
    file,
    raw: fields.raw,
    body,
    ...placesOf(file, fields),
    inBody: (offset = body.search(/\S|$/)) => ({ file, ...positionOf(bodyStart + offset) }),
  };
  return { draft, data: mistakes.length === 0 ? data : undefined, mistakes };
}

function placesOf(file: string, fields: Fields): Pick<Draft, 'at'> {
  return { at: (...path) => ({ file, ...fields.valueAt(path) }) };
}
