import { infoOf, type Kind } from '../schemas/index.ts';
import type { ContentFile } from './read.ts';
import { normalised } from './words.ts';

/** The id of the entry that somebody seems to mean by a name, a path or an address; undefined where nobody can know. */
export type IdOf = (kind: Kind, written: string) => string | undefined;

/** Fields by which an entry may be called, beside its title. */
const ALSO_CALLED: Partial<Record<Kind, string>> = { forces: 'shortName', sources: 'address' };

const THIS_SITE = /^https?:\/\/[^/]*lines-of-enquiry\.[^/]+/;

/** Looks up entries by what they are called. The files are read for it at the first question, for most never come. */
export function idsByName(files: readonly ContentFile[]): IdOf {
  const known = new Map<Kind, Map<string, string>>();
  return (kind, written) => {
    const ids = known.get(kind) ?? namesOf(kind, files);
    known.set(kind, ids);
    const path = written.replace(THIS_SITE, '').replace(/\.\w+$|\/$/g, '');
    const whole = ids.get(normalised(written));
    // The last part of an address elsewhere may be anything.
    if (whole !== undefined || path.includes('://')) return whole;
    return ids.get(normalised(path.split('/').at(-1) ?? ''));
  };
}

function namesOf(kind: Kind, files: readonly ContentFile[]): Map<string, string> {
  const names = [infoOf(kind).title, ALSO_CALLED[kind]].filter((it) => it !== undefined);
  const fields = new RegExp(`^(?:${names.join('|')}): +(.+)$`, 'gm');
  const ids = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, text = '' } of files.filter((file) => file.kind === kind)) {
    const called = [...text.matchAll(fields)].map(([, name = '']) => name);
    for (const name of [id, id.split('/').at(-1)!, ...called].map(normalised)) {
      if ((ids.get(name) ?? id) !== id) doubtful.add(name);
      ids.set(name, id);
    }
  }
  for (const name of doubtful) ids.delete(name);
  return ids;
}
