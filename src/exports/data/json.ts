import type { AnyNode, Force, PublicRecord } from '../../record/index.ts';
import { KINDS, REFERENCES } from '../../schemas/index.ts';
import { textsAt } from '../../schemas/references.ts';
import { LICENCE, type Edition } from './package.ts';

/** Everything on record as JSON: the fields of each entry as its file has them, withdrawn entries too. */
export function recordJson({ published }: Pick<PublicRecord, 'published'>, edition: Edition): string {
  const lists = KINDS.map((kind) => [kind, published[kind].map((it) => entryJson(it, edition))]);
  return `${JSON.stringify({ ...frame(edition), ...(Object.fromEntries(lists) as object) })}\n`;
}

/** What is on record about one force as JSON, with the sources that it rests on. */
export function forceJson(force: Force, record: Pick<PublicRecord, 'published'>, edition: Edition): string {
  const { published } = record;
  const own = {
    inspections: published.inspections.filter(({ forces }) => forces.includes(force)),
    findings: published.findings.filter(({ forces }) => forces.includes(force)),
    responses: published.responses.filter(({ forces }) => forces.includes(force)),
    panels: published.panels.filter((panel) => panel.force === force),
    events: published.events.filter(({ forces }) => forces.includes(force)),
  };
  const cited = new Set([force, ...Object.values(own).flat()].flatMap(citedIn));
  const sources = published.sources.filter(({ id }) => cited.has(id));
  const lists = Object.entries({ ...own, sources }).map(([kind, entries]) => [
    kind,
    entries.map((entry) => entryJson(entry, edition)),
  ]);
  return `${JSON.stringify({
    ...frame(edition),
    force: entryJson(force, edition),
    ...(Object.fromEntries(lists) as object),
  })}\n`;
}

/** The ids of the sources that an entry names. */
function citedIn({ kind, data }: AnyNode): string[] {
  return REFERENCES[kind]
    .filter(({ to }) => to === 'sources')
    .flatMap(({ way }) => textsAt(data, way).map(({ value }) => value));
}

function frame({ asOf, version, site }: Edition): object {
  return {
    title: 'Lines of Enquiry',
    recordAsOf: asOf,
    version,
    licence: LICENCE.path,
    fields: new URL('/data/fields/', site).href,
  };
}

function entryJson({ id, path, data, body }: AnyNode, { site }: Edition): object {
  const text = body.trim();
  return { id, page: new URL(path, site).href, ...data, ...(text && { text }) };
}
