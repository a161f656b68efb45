import type { z } from 'zod';
import { KINDS, schemas } from '../schemas/index.ts';
import type { EntryData, Kind } from '../schemas/index.ts';
import { fieldMistakes } from './fields.ts';
import { cut } from './front-matter.ts';
import { toProblem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import type { ContentFile } from './read.ts';
import { PARSING } from './rules/parsing.ts';
import { unquotedTexts } from './unquoted.ts';
import { readFields } from './yaml.ts';
import type { Fields, Path } from './yaml.ts';

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

/** A council as `data/councils.csv` has it. */
export interface Council {
  name: string;
  councilName: string;
  force: string;
}

/** All that the rules may ask about. */
export interface Content {
  /** The date of the record: what lies after it has not happened. */
  asOf: string;
  councils: readonly Council[];
  /** Every file that lies where an entry may lie, read or not. */
  files: readonly ContentFile[];
  /** The ids of all those files, by kind. */
  ids: { readonly [K in Kind]: ReadonlySet<string> };
  /** Every entry whose fields could be read. */
  drafts: readonly Draft[];
  /** The entries that their schemas accept, by kind. */
  valid: { readonly [K in Kind]: readonly Entry<K>[] };
  /** Files of which no entry could be made. What they cite is unknown, and so are their texts. */
  unread: readonly ContentFile[];
}

/** Makes entries of files, and says which could not be made and why. */
export function parseContent(
  files: readonly ContentFile[],
  known: { asOf: string; councils: readonly Council[] },
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const unread: ContentFile[] = [];
  const valid = Object.fromEntries(KINDS.map((kind) => [kind, [] as Draft[]]));
  for (const file of files) {
    const draft = file.isRead ? parse(file, problems) : undefined;
    if (!draft) {
      unread.push(file);
      continue;
    }
    drafts.push(draft.entry);
    if (draft.data !== undefined) {
      valid[file.kind]!.push(Object.assign(draft.entry, { data: draft.data }));
    }
  }
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of files) ids[kind]!.add(id);
  const content = {
    ...known,
    files,
    ids: ids as unknown as Content['ids'],
    drafts,
    valid: valid as unknown as Content['valid'],
    unread,
  };
  return { content, problems };
}

function parse(
  { kind, id, name: file, text = '' }: ContentFile,
  problems: Problem[],
): { entry: Draft; data?: unknown } | undefined {
  const parts = kind === 'sources' ? { yaml: text, yamlLine: 1, body: '', bodyLine: 1 } : cut(text);
  if ('message' in parts) {
    const { line, message } = parts;
    const allowed = 'the fields between two lines ---, then the text';
    problems.push(toProblem(PARSING.frontMatter, { file, line, column: 1, message, allowed }));
    return undefined;
  }
  const fields = readFields(parts.yaml, parts.yamlLine);
  for (const { rule, ...mistake } of fields.mistakes) {
    problems.push(toProblem(rule, { file, ...mistake }));
  }
  if (!fields.raw) return undefined;
  const entry = draftOf(
    { kind, id, file, raw: fields.raw, body: parts.body },
    fields,
    parts.bodyLine,
  );
  const schema: z.ZodType = schemas[kind];
  const result = schema.safeParse(fields.raw);
  const mistakes = result.success
    ? unquotedTexts(schema, fields)
    : fieldMistakes(schema, result.error.issues, fields);
  for (const { rule, ...mistake } of mistakes) problems.push(toProblem(rule, { file, ...mistake }));
  const isValid = fields.mistakes.length === 0 && mistakes.length === 0;
  return isValid ? { entry, data: result.data } : { entry };
}

function draftOf(known: Omit<Draft, 'at' | 'inBody'>, fields: Fields, bodyLine: number): Draft {
  const { file, body } = known;
  return {
    ...known,
    at: (...path) => ({ file, ...fields.valueAt(path) }),
    inBody(offset = body.search(/\S|$/)) {
      const before = body.slice(0, offset).split('\n');
      return { file, line: bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
    },
  };
}
