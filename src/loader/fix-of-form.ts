import { bare } from '../schemas/references.ts';
import type { Field } from './describe.ts';
import { inFull, nearest } from './nearest.ts';
import { offered } from './words.ts';

/** How to put right what has not the form that its field asks for, where that can be known. */
export function fixOfForm(reason: string, field: Field): string | undefined {
  const { value, path } = field;
  if (typeof value !== 'string') return undefined;
  if (reason.includes('letter or figure'))
    return 'Write the words, or take the field out if it is not needed.';
  if (reason.includes('begin or end with a space')) {
    return value.includes('\n')
      ? 'Write it on one line, behind the colon.'
      : `Take the space out: ${offered(value.trim())}.`;
  }
  if (reason.includes('web address') && /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)+\/)\S+$/i.test(value))
    return `Write https://${value}.`;
  if (!reason.includes('an id') && !reason.includes('the id')) return undefined;
  if (!/[\p{L}\p{N}]/u.test(value) || value.includes('\n')) return 'Take it out, or write the id.';
  const meant = idsMeant(value, field);
  if (meant.length > 1)
    return `Write ${typeof path.at(-1) === 'number' ? meant.join(', ') : `[${meant.join(', ')}]`}.`;
  if (meant.length === 1) return `Write ${meant[0]}.`;
  if (/^https?:/.test(value))
    return 'Write the name of its file, without the ending; add the file if it is not there.';
  const parts = value
    .replace(/\.(?:mdx?|ya?ml)$/, '')
    .replace(/^content\/[a-z]+\//, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split('/')
    .map((part) => part.replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '');
  const id = parts.slice(reason.includes('/') || value.startsWith('content/') ? -2 : -1).join('/');
  const likely = likelyId(id, field);
  if (likely !== undefined) return `Write ${likely}, if that is what is meant.`;
  return /^[a-z\d-]+(?:\/[a-z\d-]+)?$/.test(id) && id !== value
    ? `Write ${id}, if that is its id.`
    : undefined;
}

/** An id that is there, and is nearly the same or says more. */
function likelyId(id: string, { schema, idsOf }: Field): string | undefined {
  const kind = schema && bare(schema).meta()?.references;
  const known = kind ? [...idsOf(kind)] : [];
  return nearest(id, known) ?? inFull(id, known);
}

/** The ids of the entries that are named in other words: by a title, an address, or several in one. */
function idsMeant(value: string, { schema, idOf }: Field): string[] {
  const kind = schema && bare(schema).meta()?.references;
  if (!kind) return [];
  const whole = idOf(kind, value);
  if (whole !== undefined) return [whole];
  const parts = value.split(/\s*[;,]\s*|\s+and\s+/).map((part) => idOf(kind, part));
  return parts.filter((id) => id !== undefined).length === parts.length ? (parts as string[]) : [];
}
