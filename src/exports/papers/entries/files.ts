import type { Choice, EntryFile } from '../entry.ts';
import { fileOf, type Ref } from '../refs.ts';
import { findingMade } from './finding.ts';
import type { Given, Made } from './made.ts';
import { panelMade } from './panel.ts';
import { questionMade } from './question.ts';
import { threadsOfForce } from './thread.ts';

/** Every file of entries, by its address. A reference to what was renamed or withdrawn finds it too. */
export function entryFiles(given: Given): Map<string, EntryFile> {
  const { record, near } = given;
  const files = new Map<string, EntryFile>();
  const fileAt = (address: string) => {
    const file = files.get(address) ?? { asOf: record.asOf, entries: {}, choices: [], near: [] };
    files.set(address, file);
    return file;
  };
  for (const { refs, entry, choice } of allOf(given)) {
    for (const ref of refs) fileAt(fileOf(ref)).entries[ref] = entry;
    const [own] = refs;
    if (own && choice) fileAt(choiceFile(own, choice)).choices.push({ ref: own, ...choice });
  }
  for (const force of record.forces)
    fileAt(`/papers/entries/forces/${force.id}.json`).near = near(force).map(({ id, data }) => ({
      id,
      name: data.shortName,
    }));
  return files;
}

/** Findings are chosen from the list of their force, whatever file holds them. */
function choiceFile(ref: Ref, { force }: Omit<Choice, 'ref'>): string {
  return ref.startsWith('f.') ? `/papers/entries/forces/${force}.json` : fileOf(ref);
}

function* allOf(given: Given): Generator<Made> {
  const { published } = given.record;
  for (const force of published.forces) yield* threadsOfForce(force, given);
  for (const finding of published.findings) yield* findingMade(finding, given);
  for (const question of published.questions) yield questionMade(question, given);
  for (const panel of published.panels) yield panelMade(panel, given);
}
