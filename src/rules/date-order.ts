import { firstDay, lastDay } from '../schemas/dates.ts';
import { KINDS, type Kind } from '../schemas/index.ts';
import type { Content, Draft } from '../loader/content.ts';
import type { Path } from '../loader/yaml.ts';
import type { Rule } from './rule.ts';

/** Two dates of one entry, of which the first may not lie after the second. */
interface Pair {
  entry: Draft;
  earlier: [path: Path, date: string | null | undefined];
  later: [path: Path, date: string | null | undefined];
}

export const rule: Rule = {
  slug: 'date-order',
  *check({ valid, asOf }) {
    for (const { entry, earlier, later } of [...pairsIn(valid), ...addedIn(valid)]) {
      const [[before, first], [after, second]] = [earlier, later];
      if (!first || !second || firstDay(first) <= lastDay(second)) continue;
      // What has not come yet is refused as such.
      if (firstDay(first) > asOf) continue;
      yield {
        ...entry.at(...after),
        message: `The date in "${after.at(-1)}" is ${second}, before "${before.at(-1)}" (${first}).`,
        allowed: `${first} or a later date`,
      };
    }
  },
};

function* pairsIn(valid: Content['valid']): Iterable<Pair> {
  for (const entry of valid.guidance) {
    const { published, reviewed, reviewBy } = entry.data;
    const date = { published, reviewed, reviewBy };
    yield { entry, earlier: [['published'], date.published], later: [['reviewed'], date.reviewed] };
    yield { entry, earlier: [['reviewed'], date.reviewed], later: [['reviewBy'], date.reviewBy] };
  }
  for (const entry of valid.inspections) {
    const { fieldwork, published } = entry.data;
    const from: Pair['earlier'] = [['fieldwork', 'from'], fieldwork?.from];
    yield { entry, earlier: from, later: [['fieldwork', 'to'], fieldwork?.to] };
    yield { entry, earlier: from, later: [['published'], published] };
  }
  for (const entry of valid.forces) {
    for (const [index, office] of entry.data.oversight.entries()) {
      yield* pairsOfTerm(entry, ['oversight', index], office);
      for (const [at, holder] of office.holders.entries())
        yield* pairsOfTerm(entry, ['oversight', index, 'holders', at], holder);
    }
    for (const [index, status] of entry.data.status.entries()) {
      const path = ['status', index];
      yield* pairsOfTerm(entry, path, status);
      // Unlike the end of a term of office, nobody can know that of a status before it comes.
      yield {
        entry,
        earlier: [[...path, 'to'], status.to],
        later: [[...path, 'asOf'], status.asOf],
      };
    }
  }
  for (const entry of valid.sources) {
    const { published, accessed } = entry.data;
    yield { entry, earlier: [['published'], published], later: [['accessed'], accessed] };
  }
  for (const entry of KINDS.flatMap(
    (kind): readonly Content['valid'][Kind][number][] => valid[kind],
  )) {
    const { added, withdrawn, corrections } = entry.data;
    const earlier: Pair['earlier'] = [['added'], added];
    yield { entry, earlier, later: [['withdrawn', 'date'], withdrawn?.date] };
    for (const [index, { date }] of corrections.entries())
      yield { entry, earlier, later: [['corrections', index, 'date'], date] };
  }
}

/** What happened did so before its entry came on the record. */
function* addedIn(valid: Content['valid']): Iterable<Pair> {
  for (const entry of [...valid.findings, ...valid.responses, ...valid.panels]) {
    const { date, added } = entry.data;
    yield { entry, earlier: [['date'], date], later: [['added'], added] };
  }
  for (const entry of valid.inspections) {
    const { published, added } = entry.data;
    yield { entry, earlier: [['published'], published], later: [['added'], added] };
  }
}

/** What began ended later, and a source that says so of it is no older than its beginning. */
function* pairsOfTerm(
  entry: Draft,
  path: Path,
  { from, to, asOf }: { from: string | null; to: string | null; asOf: string },
): Iterable<Pair> {
  const earlier: Pair['earlier'] = [[...path, 'from'], from];
  yield { entry, earlier, later: [[...path, 'to'], to] };
  yield { entry, earlier, later: [[...path, 'asOf'], asOf] };
}
