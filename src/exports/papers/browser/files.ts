import type { EntryFile, PaperEntry } from '../entry.ts';
import { fileOf, type Ref } from '../refs.ts';

const asked = new Map<string, Promise<EntryFile>>();

/**
 * A file of entries, asked for once a visit. What failed is forgotten, so that it is asked for again.
 * @throws when it did not arrive whole
 */
export function entryFile(address: string): Promise<EntryFile> {
  const known = asked.get(address) ?? load(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known;
}

async function load(address: string): Promise<EntryFile> {
  const response = await fetch(address);
  // There is no such file: then there is no such entry either.
  if (response.status === 404) return { asOf: '', entries: {}, choices: [], near: [] };
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as EntryFile;
}

/** The entries of references: those that are on record, and the references of which none is. */
export async function entriesOf(
  refs: readonly Ref[],
): Promise<{ found: Map<Ref, PaperEntry>; missing: Ref[] }> {
  const files = await Promise.all(refs.map((ref) => entryFile(fileOf(ref))));
  const found = new Map<Ref, PaperEntry>();
  for (const [at, ref] of refs.entries()) {
    const { entries } = files[at]!;
    if (Object.hasOwn(entries, ref)) found.set(ref, entries[ref]!);
  }
  return { found, missing: refs.filter((ref) => !found.has(ref)) };
}
