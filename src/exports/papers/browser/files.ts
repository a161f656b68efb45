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

/** The entries of references, the references of which none is on record, and those whose entries did not arrive. */
export async function entriesOf(
  refs: readonly Ref[],
): Promise<{ found: Map<Ref, PaperEntry>; missing: Ref[]; lost: Ref[] }> {
  const files = await Promise.allSettled(refs.map((ref) => entryFile(fileOf(ref))));
  const found = new Map<Ref, PaperEntry>();
  const [missing, lost]: [Ref[], Ref[]] = [[], []];
  for (const [at, ref] of refs.entries()) {
    const file = files[at]!;
    if (file.status === 'rejected') lost.push(ref);
    else if (Object.hasOwn(file.value.entries, ref)) found.set(ref, file.value.entries[ref]!);
    else missing.push(ref);
  }
  return { found, missing, lost };
}
