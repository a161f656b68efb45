import type { z } from 'zod';
import { event } from './event.ts';
import { finding } from './finding.ts';
import { force } from './force.ts';
import { term } from './glossary.ts';
import { guidance } from './guidance.ts';
import { inspection } from './inspection.ts';
import { KINDS, type Kind } from './kinds.ts';
import { panel } from './panel.ts';
import { question } from './question.ts';
import { referencesIn, type Reference, type ReferenceField } from './references.ts';
import { response } from './response.ts';
import { source } from './source.ts';
import { theme } from './theme.ts';

/** One schema for each kind of entry. */
export const schemas = {
  forces: force,
  inspections: inspection,
  findings: finding,
  responses: response,
  panels: panel,
  themes: theme,
  questions: question,
  guidance,
  glossary: term,
  sources: source,
  events: event,
} as const satisfies Record<Kind, z.ZodType>;

/** What an entry of a kind holds, with the kinds that its ids name. */
export type ReferringData<K extends Kind> = z.output<(typeof schemas)[K]>;

/** A type in which ids are plain texts. */
type Plain<T> =
  T extends Reference<Kind, string>
    ? string
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { [Field in keyof T]: Plain<T[Field]> }
        : T;

/** What an entry of a kind holds once it has been read. */
export type EntryData<K extends Kind> = Plain<ReferringData<K>>;

/** For each kind, the fields that name other entries. */
export const REFERENCES = Object.fromEntries(
  KINDS.map((kind) => [kind, referencesIn(schemas[kind])]),
) as Record<Kind, ReferenceField[]>;

export { FINDING_KINDS, INSPECTORATES } from './fields.ts';
export type { FindingKind, Inspectorate } from './fields.ts';
export { addressOf, fileOf, infoOf, KINDS, placeOf } from './kinds.ts';
export type { Kind } from './kinds.ts';
