import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../index/records.ts';
import { slim, type IndexFile } from './slim.ts';

/** The parts of Pagefind that a browser asks for; its own interfaces are left out. */
const SENT = /^(pagefind\.js|pagefind-entry\.json|wasm\.en-gb\.pagefind|.*\.pf_(meta|index))$/;

/**
 * Indexes records with Pagefind, in the order of their numbers, and makes the index small (see slim.ts).
 * @returns the files of `/pagefind/`
 * @throws when Pagefind reports an error
 */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { url, title, text, also } of records) {
    const added = await index.addCustomRecord({
      url,
      content: also ? `${text} ${also}` : text || title,
      language: 'en-gb',
      meta: { title },
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  const sent = files.filter(({ path }) => SENT.test(path));
  await close();
  return slim(sent, records.length);
}
