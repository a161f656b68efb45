import type { Kind } from '../schemas/index.ts';

/** Kinds whose entries stand together on one page, each with an anchor. */
const SHARED_PAGE = new Set<Kind>(['questions', 'glossary', 'events']);
const FOLDER: Partial<Record<Kind, string>> = { findings: 'inspections', events: 'timeline' };

/**
 * Address of an entry.
 * @example addressOf('findings', 'ofsted-stockton-on-tees-2016/vetting') // '/inspections/ofsted-stockton-on-tees-2016/vetting/'
 */
export function addressOf(kind: Kind, id: string): string {
  const folder = FOLDER[kind] ?? kind;
  return SHARED_PAGE.has(kind) ? `/${folder}/#${id}` : `/${folder}/${id}/`;
}
