import type { z } from 'zod';
import type { Kind } from './common.ts';
import { event } from './event.ts';
import { finding } from './finding.ts';
import { force } from './force.ts';
import { term } from './glossary.ts';
import { guidance } from './guidance.ts';
import { inspection } from './inspection.ts';
import { panel } from './panel.ts';
import { question } from './question.ts';
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

/** What an entry of a kind holds once it has been read. */
export type EntryData<K extends Kind> = z.output<(typeof schemas)[K]>;

export { FINDING_KINDS, INSPECTORATES, KINDS } from './common.ts';
export type { FindingKind, Inspectorate, Kind } from './common.ts';
