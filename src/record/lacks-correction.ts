import { distance } from 'fastest-levenshtein';
import type { Kind } from '../schemas/index.ts';
import type { Told } from './difference.ts';

/** What a kind of entry says of the world in its fields: where one of them changes, what readers were told has changed. */
const CLAIMS: Partial<Record<Kind, readonly string[]>> = {
  findings: ['headline', 'kind', 'forces', 'council', 'theme', 'date', 'claimedBy'],
  inspections: [
    'inspectorate',
    'forces',
    'council',
    'fieldwork',
    'published',
    'judgement',
    'grades',
  ],
  responses: ['by', 'date', 'inspection', 'findings'],
  panels: ['force', 'form', 'when', 'asked', 'found', 'recommended', 'outcome'],
  guidance: ['title', 'description'],
  events: ['date', 'what'],
};

/** So many letters are a slip of the pen. */
const SLIP = 3;

/**
 * Whether an entry that was published says something else of the world now, and no correction was added that tells readers
 * so. Words that were added to the end of a text, a slip of the pen and a field that was empty before are no such change.
 */
export function lacksCorrection(kind: Kind, old: Told, now: Told): boolean {
  if (now.data.corrections.length > old.data.corrections.length) return false;
  if (now.data.withdrawn) return false;
  const [before, after] = [{ ...old.data }, { ...now.data }] as Record<string, unknown>[];
  const claims = (CLAIMS[kind] ?? []).map((name) => [before![name], after![name]]);
  const texts = CLAIMS[kind] ? [[old.body.trim(), now.body.trim()]] : [];
  return [...claims, ...texts].some(([from, to]) => saysSomethingElse(from, to));
}

function saysSomethingElse(from: unknown, to: unknown): boolean {
  if (from === undefined || from === null || from === '') return false;
  if (typeof from !== 'string' || typeof to !== 'string')
    return JSON.stringify(from) !== JSON.stringify(to);
  if (to.startsWith(from)) return false;
  const hasOtherFigures = from.replace(/\D+/g, ' ') !== to.replace(/\D+/g, ' ');
  return hasOtherFigures || distance(from, to) > SLIP;
}
