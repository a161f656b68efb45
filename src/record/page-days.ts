import { councilAddress } from '../schemas/council-address.ts';
import { KINDS, REFERENCES, infoOf } from '../schemas/index.ts';
import { changedOn, changesOf } from './changes.ts';
import { councilsWithFindings } from './findings-in-council.ts';
import { threadsOf } from './thread.ts';
import { toldElsewhere } from './told-then.ts';
import type { AnyNode, PublicRecord } from './types.ts';

type Loose = AnyNode & { [list: string]: AnyNode[] };

/**
 * For each page, by its address, the last day on which anything on record that it shows was added, corrected or
 * withdrawn. Pages that show nothing on record are left out: when their words changed is not known here. So are those of a
 * force and next door: which forces share a border is not on record.
 */
export function pageDays(record: PublicRecord): Map<string, string> {
  const days = new Map<string, string>();
  const note = (path: string, changed: readonly string[]) => {
    const newest = changed.toSorted().at(-1);
    if (newest !== undefined) days.set(path, newest);
  };
  for (const kind of KINDS) {
    const entries = record.published[kind] as readonly AnyNode[];
    note(infoOf(kind).base, entries.map(changedOn));
    if (infoOf(kind).anchored) continue;
    for (const entry of entries) note(entry.path, shownBy(entry).map(changedOn));
  }
  for (const about of [...record.published.forces, ...record.published.themes]) {
    const changed = changesOf(record, about).map(({ day }) => day);
    note(`${about.path}new/`, changed);
    note(`/timeline${about.path}`, changed);
  }
  for (const force of record.published.forces) {
    note(`${force.path}pack/`, [days.get(force.path)!]);
    note(`${force.path}comments/`, [...force.inspections, ...force.responses].map(changedOn));
    note(
      `${force.path}elsewhere/`,
      toldElsewhere(force, record.themes).flatMap(({ finding, elsewhere }) =>
        [finding, ...elsewhere].map(changedOn),
      ),
    );
    for (const { path, findings, answers } of threadsOf(force, record.themes).told)
      note(path, [...findings, ...answers].map(changedOn));
  }
  for (const { council, published } of councilsWithFindings(record))
    note(councilAddress(council.name), published.map(changedOn));
  const all = [...days.values()];
  for (const path of ['/', '/new/', '/data/', '/data/examples/', '/about/corrections/'])
    note(path, all);
  note('/findings/', record.published.findings.map(changedOn));
  return days;
}

/** An entry and those that name it, which stand on its page. */
function shownBy(entry: AnyNode): AnyNode[] {
  const lists = new Set(
    KINDS.flatMap((kind) => REFERENCES[kind])
      .filter(({ to }) => to === entry.kind)
      .flatMap(({ listedAs }) => listedAs ?? []),
  );
  const later = entry.kind === 'findings' ? entry.followedBy.map(({ finding }) => finding) : [];
  return [entry, ...later, ...[...lists].flatMap((list) => (entry as Loose)[list] ?? [])];
}
