import { KINDS } from '../schemas/index.ts';
import type { Kind } from '../schemas/index.ts';
import { endingOf, placeOf } from './kinds.ts';
import { nearest } from './nearest.ts';
import type { RuleInfo } from './problem.ts';
import { READING } from './rules/reading.ts';
import { quote } from './words.ts';

/** What the path of a file says about it. */
export interface Identity {
  kind?: Kind;
  id: string;
  /** False where nothing reads a file with such a name. */
  isRead: boolean;
  mistakes: { rule: RuleInfo; message: string; allowed: string; fix?: string }[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Astro takes the name of the folder for the id of a file called "index". */
const RESERVED = 'index';

/** Reads kind and id from a path below `content/`, and says what is wrong with the path. */
export function identify(path: string, isFolder = false): Identity {
  const [folder = '', ...rest] = path.split('/');
  const kind = KINDS.find((known) => known === folder);
  const mistakes: Identity['mistakes'] = [];
  if (kind === undefined || rest.length === 0) {
    return { id: path, isRead: false, mistakes: [unknown(folder, isFolder)] };
  }
  const name = rest.at(-1)!;
  const folders = rest.slice(0, -1);
  const [stem, ending] = split(name);
  const id = [...folders, stem].map(asId).join('/');
  const wanted = endingOf(kind);
  const isRead = ending === wanted;
  if (!isRead) {
    mistakes.push({
      rule: READING.fileEnding,
      message: `${quote(name)} ends in ${ending === '' ? 'nothing' : quote(ending)}, so it is not read.`,
      allowed: `files ending in ${wanted} in content/${kind}`,
      fix: `Rename it ${asId(stem)}${wanted}, if it is an entry. Pictures belong in public/.`,
    });
  }
  if (folders.length !== (kind === 'findings' ? 1 : 0)) {
    mistakes.push({
      rule: READING.wrongPlace,
      message: `The file lies ${folders.length === 0 ? 'in no folder of its own' : `in the folder ${quote(folders.join('/'))}`} inside content/${kind}.`,
      allowed: placeOf(kind),
      fix: `Move it to ${placeOf(kind).replace(/<[^>]*>(\.\w+)$/, `${asId(stem)}${wanted}`)}.`,
    });
  }
  for (const part of [...folders, stem]) {
    if (ID.test(part) && part !== RESERVED) continue;
    mistakes.push({
      rule: READING.fileName,
      message: `${quote(part)} cannot be ${part === RESERVED ? 'the name of an entry' : 'part of an address'}.`,
      allowed: 'small letters a to z, digits and single hyphens, such as "missing-children"',
      fix: ID.test(asId(part)) && part !== RESERVED ? `Rename it ${asId(part)}.` : undefined,
    });
  }
  return { kind, id, isRead, mistakes };
}

function unknown(name: string, isFolder: boolean): Identity['mistakes'][number] {
  const meant = nearest(name, KINDS);
  return {
    rule: READING.unknownFile,
    message: isFolder
      ? `${quote(name)} is not the name of a kind, so nothing in it is read.`
      : `${quote(name)} lies beside the folders of the kinds, where nothing reads it.`,
    allowed: `the folders ${KINDS.join(', ')}`,
    fix: meant && `Move it to content/${meant}.`,
  };
}

function split(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/** The id that was most likely meant by a name: the way Astro makes one, letters of any case. */
function asId(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
