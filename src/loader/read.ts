import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, infoOf, KINDS, placeOf, type Kind } from '../schemas/index.ts';
import { lookBeside, type Beside } from './beside.ts';
import { decode, type Decoded } from './decode.ts';
import { READING } from './explanations.ts';
import { identify } from './identify.ts';
import { inFile, type Explanation, type Mistake, type Objection } from './mistakes.ts';
import { THESAURUS } from './thesaurus.ts';
import { codeOf, folderInReports, walk, type Item } from './walk.ts';

/** Beside the kinds lie words for the search. */
const SEARCH_FOLDER = THESAURUS.split('/')[0];
const LOOKS_LIKE_A_FILE = /\.(mdx?|ya?ml)$/;

/** A file that lies where an entry may lie. */
export interface ContentFile {
  kind: Kind;
  id: string;
  /** Path as reported: `content/themes/missing-children.md`. */
  name: string;
  /** What it holds, or undefined where that could not be read. */
  text: string | undefined;
  /** False where it is reported already and no entry can be made of it. */
  isRead: boolean;
}

export interface Reading extends Pick<Beside, 'strays' | 'pictures'> {
  files: ContentFile[];
  mistakes: Mistake[];
}

/** Reads every file below a content folder, and says of which no entry can be made. */
export function readContent(dir: string): Reading {
  const root = folderInReports(dir);
  const files: ContentFile[] = [];
  const mistakes: Mistake[] = [];
  const folders = new Set<string>();
  const { strays, pictures, mistakes: beside } = lookBeside(dir);
  for (const item of walk(dir, isEntered)) {
    if (item.path === THESAURUS) continue;
    const file = item.path === '' ? root : `${root}/${item.path}`;
    const { kind, id, isRead, mistakes: misplaced } = identify(item.path, item.type);
    const { text, hasTwoVersions, mistake } =
      kind || item.type !== 'file' ? contentOf(dir, item) : {};
    const found = [...(mistake ? [mistake] : []), ...misplaced.map((it) => ({ ...FIRST, ...it }))];
    mistakes.push(...found.map((it) => inFile(file, it)));
    const isEntry = isRead && text !== undefined && !hasTwoVersions;
    if (kind) files.push({ kind, id, name: file, text, isRead: isEntry });
    // What lies in no folder of a kind is read for what it names, so that its sources do not seem unused.
    else strays.push(...textsBelow(dir, item));
    folders.add(item.path.split('/')[0]!);
  }
  return {
    files: withoutDoubles(files),
    strays,
    pictures,
    mistakes: [...withoutTaken(mistakes, files), ...beside, ...emptyKinds(root, folders)],
  };
}

/** A name that should be another is no mistake of its own where that other is taken: the file is one too many. */
function withoutTaken(mistakes: readonly Mistake[], files: readonly ContentFile[]): Mistake[] {
  const taken = new Set(files.filter(isExact).map(keyOf));
  const tooMany = new Set(
    files.filter((file) => !isExact(file) && taken.has(keyOf(file))).map(({ name }) => name),
  );
  return mistakes.filter(({ rule, file }) => !(OF_NAMES.has(rule) && tooMany.has(file)));
}

const OF_NAMES: ReadonlySet<string> = new Set([READING.fileName.slug, READING.fileEnding.slug]);

function keyOf({ kind, id }: ContentFile): string {
  return `${kind} ${id}`;
}

/** The texts of a file, or of all files in a folder that no kind has. */
function textsBelow(dir: string, item: Item): string[] {
  const items =
    item.type === 'folder' ? walk(join(dir, item.path), () => true) : [{ ...item, path: '' }];
  return items
    .map(({ path, type }) => ({ path: join(item.path, path), type }))
    .filter(({ path, type }) => type === 'file' && LOOKS_LIKE_A_FILE.test(path))
    .map((it) => contentOf(dir, it).text ?? '');
}

/** Of files that make one id, only one is read: all else that is wrong would be told twice. */
function withoutDoubles(files: readonly ContentFile[]): ContentFile[] {
  const isTaken = new Set<string>();
  // A file of the right name comes before one whose name had to be corrected.
  const inOrder = files.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
  const doubles = inOrder.filter((file) => {
    if (!file.isRead) return false;
    const key = keyOf(file);
    if (isTaken.has(key)) return true;
    isTaken.add(key);
    return false;
  });
  return files.map((file) => (doubles.includes(file) ? { ...file, isRead: false } : file));
}

/** Whether a file has the name of its entry, letter by letter. */
export function isExact({ kind, id, name }: Pick<ContentFile, 'kind' | 'id' | 'name'>): boolean {
  return name.endsWith(fileOf(kind, id));
}

const FIRST = { line: 1, column: 1 };

function isEntered(path: string): boolean {
  const [folder] = path.split('/');
  const isKnown = KINDS.some((kind) => kind === folder) || path === SEARCH_FOLDER;
  return isKnown && !LOOKS_LIKE_A_FILE.test(path);
}

function contentOf(dir: string, { path, type, code }: Item): Decoded {
  const cannot = (
    explanation: Explanation,
    objection: Partial<Objection> & { message: string },
  ) => ({
    mistake: { explanation, ...FIRST, allowed: 'a plain file', ...objection },
  });
  switch (type) {
    case 'file':
      try {
        return decode(readFileSync(join(dir, path)));
      } catch (error) {
        return cannot(READING.unreadable, {
          message: `The file could not be opened (${codeOf(error)}).`,
        });
      }
    case 'link':
      return cannot(READING.symbolicLink, { message: 'This is a symbolic link.' });
    case 'closed':
      return cannot(READING.unreadable, {
        message: `The folder could not be opened (${code}).`,
        allowed: 'a folder that everybody may open',
        fix: 'Put it back, or give the name of another.',
      });
    case 'folder':
      if (!path.includes('/')) return {};
      return cannot(READING.unreadable, { message: 'This is a folder, where a file should be.' });
    case 'other':
      return cannot(READING.unreadable, { message: 'This is not a file.' });
  }
}

function emptyKinds(root: string, folders: ReadonlySet<string>): Mistake[] {
  // When the content itself could not be opened, that has been said.
  if (folders.has('')) return [];
  return KINDS.filter((kind) => !folders.has(kind)).map((kind) =>
    inFile(`${root}/${kind}`, {
      explanation: READING.emptyCollection,
      ...FIRST,
      message: `There is no ${infoOf(kind).one} in the content.`,
      allowed: `at least one file ${placeOf(kind)}`,
    }),
  );
}
