import { basename, dirname } from 'node:path';
import { infoOf, KINDS, placeOf, type Kind } from '../schemas/index.ts';
import { READING } from './explanations.ts';
import type { Explanation, Objection } from './mistakes.ts';
import { nearest } from './nearest.ts';
import { THESAURUS } from './thesaurus.ts';
import type { Item } from './walk.ts';
import { quote } from './words.ts';

/** What the path of a file says about it. */
export interface Identity {
  kind?: Kind;
  id: string;
  /** False where nothing reads a file with such a name. */
  isRead: boolean;
  mistakes: PathMistake[];
}

interface PathMistake extends Objection {
  explanation: Explanation;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Windows opens no file whose path has more than 260 characters, and an address is to be typed. */
const LONGEST_NAME = 80;
/** The name of the file that a page becomes. */
const RESERVED = 'index';
/** @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What stands for a name until somebody has found one, or what a system calls a copy. */
const PLACEHOLDER =
  /^(?:(?:a-|my-|the-)?(?:new-)?(?:file-?name|name|file|entry|document|slug|id|title|example|sample|template|test|temp|tmp|draft)|new-(?:name|page|item|text-document|markdown-file)|untitled|unnamed|unbenannt|todo|tbc|tbd|x{3,}|foo|bar|asdf|copy|copy-of-.+|(?:untitled|new-file|draft|test)-\d+)$/;

/** Reads kind and id from a path below `content/`, and says what is wrong with the path. */
export function identify(path: string, type: Item['type']): Identity {
  const [folder = '', ...rest] = path.split('/');
  const kind = KINDS.find((known) => known === folder);
  // Of what is not a file, the name hardly matters: that it is none is reported.
  const isNamed = type === 'file' || (type === 'folder' && rest.length === 0);
  if (kind === undefined || rest.length === 0) {
    return { id: path, isRead: false, mistakes: isNamed ? [unknown(path, type)] : [] };
  }
  const [stem, ending] = split(rest.at(-1)!);
  const folders = rest.slice(0, -1);
  const mistakes = [
    ...wrongEnding(kind, stem, ending),
    ...wrongPlace(kind, folders, stem),
    ...folders.flatMap((name) => wrongName(name)),
    // A wrong ending comes with the name that the file should have.
    ...(ending === infoOf(kind).ending ? wrongName(stem, ending) : []),
  ];
  return {
    kind,
    id: [...folders, stem].map(asId).join('/'),
    // Of a name without Latin letters no id can be made, and so no entry.
    isRead: ending === infoOf(kind).ending && asId(stem) !== '',
    mistakes: isNamed ? mistakes : [],
  };
}

function unknown(path: string, type: Item['type']): PathMistake {
  const [folder = ''] = path.split('/');
  if (folder === dirname(THESAURUS) && path !== folder) {
    return {
      explanation: READING.unknownFile,
      message: `${quote(basename(path))} lies in the folder of the search, where nothing reads it.`,
      allowed: `the file content/${THESAURUS}`,
    };
  }
  const meant = nearest(folder, KINDS);
  return {
    explanation: READING.unknownFile,
    message:
      type === 'folder'
        ? `${quote(folder)} is not the name of a kind, so nothing in it is read.`
        : `${quote(folder)} lies beside the folders of the kinds, where nothing reads it.`,
    allowed: `the folders ${KINDS.join(', ')}`,
    fix: meant && `Did you mean content/${meant}?`,
  };
}

function wrongEnding(kind: Kind, stem: string, ending: string): PathMistake[] {
  const wanted = infoOf(kind).ending;
  if (ending === wanted) return [];
  // Windows hides the endings it knows, and adds its own.
  const name = asId(stem.endsWith(wanted) ? stem.slice(0, -wanted.length) : stem);
  return [
    {
      explanation: READING.fileEnding,
      message: `The name ends in ${ending === '' ? 'nothing' : quote(ending)}, so the file is not read.`,
      allowed: `${wanted} in content/${kind}`,
      fix: `Rename it ${name}${wanted} if it is an entry; if not, take it out of content/.`,
    },
  ];
}

function wrongPlace(kind: Kind, folders: string[], stem: string): PathMistake[] {
  if (folders.length === (infoOf(kind).inFolderOf ? 1 : 0)) return [];
  const place = folders.length === 0 ? 'in no folder' : `in the folder ${quote(folders.join('/'))}`;
  return [
    {
      explanation: READING.wrongPlace,
      message: `The file lies ${place} of content/${kind}.`,
      allowed: placeOf(kind),
      fix: `Move it to ${placeOf(kind).replace(/<\w+>\.\w+$/, `${asId(stem)}${infoOf(kind).ending}`)}.`,
    },
  ];
}

function wrongName(name: string, ending = ''): PathMistake[] {
  if (DEVICES.test(name)) {
    return [
      {
        explanation: READING.fileName,
        message: `${quote(name)} is the name of a device on Windows, where no file can have it.`,
        allowed: 'a name of more than one word',
      },
    ];
  }
  if (name.length > LONGEST_NAME) {
    return [
      {
        explanation: READING.fileName,
        message: `The name has ${name.length} characters: ${quote(name)}.`,
        allowed: `at most ${LONGEST_NAME} characters`,
        fix: 'Shorten it to the words that set the entry apart.',
      },
    ];
  }
  if (PLACEHOLDER.test(asId(name))) {
    return [
      {
        explanation: READING.fileName,
        message: `${quote(name)} stands for a name that nobody has given yet.`,
        allowed: 'a name that says what the entry is about',
        fix: 'Rename it, in the words that set the entry apart: they become its address.',
      },
    ];
  }
  if (ID.test(name) && name !== RESERVED) return [];
  const better = asId(name);
  return [
    {
      explanation: READING.fileName,
      message: `${quote(name)} cannot be part of an address.`,
      allowed: `small letters a to z, digits and single hyphens, and not "${RESERVED}"`,
      fix: ID.test(better) && better !== RESERVED ? `Rename it ${better}${ending}.` : undefined,
    },
  ];
}

function split(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/** The id that was most likely meant by a name. */
function asId(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
