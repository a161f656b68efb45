import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { folded } from '../query/understand/key.ts';
import { slim, type IndexFile } from './slim.ts';

/** The parts of Pagefind that are made use of; its script, its interfaces, results and filters are left out. */
const ASKED_FOR = /^(pagefind-entry\.json|wasm\.en-gb\.pagefind|.*\.pf_(meta|index))$/;

/** How many records Pagefind is given before it has answered. */
const AT_ONCE = 500;

/** What Pagefind is told of a search record. */
interface Indexed {
  url: string;
  title: string;
  text: string;
  synonyms: string;
}

/**
 * The index of the records, made small (see slim.ts).
 * @returns the files of `/pagefind/`
 * @throws when Pagefind reports an error
 */
export async function pagefindFiles(records: readonly Indexed[]): Promise<IndexFile[]> {
  return slim(await makeIndex(records, (path) => ASKED_FOR.test(path)), records.length);
}

/**
 * The index of the records as Pagefind makes it, its pages in the order of the records.
 * @param isWanted tells by its path whether a file is given back
 * @throws when Pagefind reports an error, or there is nothing to index
 */
export async function makeIndex(
  records: readonly Indexed[],
  isWanted: (path: string) => boolean = () => true,
): Promise<IndexFile[]> {
  if (records.length === 0) throw new Error('There is nothing to index.');
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const add = async ({ url, title, text, synonyms }: Indexed) => {
    const { errors } = await index.addCustomRecord({
      url,
      content: folded(synonyms ? `${text} ${synonyms}` : text || title),
      language: 'en-gb',
      meta: { title: folded(title) },
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
  };
  // Pagefind takes them in order. To wait for its answer to each would take twice as long, and all that it has not
  // answered yet is in memory.
  for (let from = 0; from < records.length; from += AT_ONCE)
    await Promise.all(records.slice(from, from + AT_ONCE).map(add));
  // Written and read again: to be handed them, we would have to hold all of them as text, several times over.
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const { errors: problems } = await index.writeFiles({ outputPath: folder });
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return globSync('**/*.*', { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(isWanted)
      .sort()
      .map((path) => ({ path, content: new Uint8Array(readFileSync(join(folder, path))) }));
  } finally {
    rmSync(folder, { recursive: true });
    // Pagefind's process goes on for the next index, and ends with ours.
    await index.deleteIndex();
  }
}
