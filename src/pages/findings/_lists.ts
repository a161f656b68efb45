import { labels, type Finding } from '@/record';
import { readState, slug, writeState, type State } from '@/search/browser/state';
import { FINDING_KINDS, type FindingKind } from '@/schemas';

export interface FindingsList {
  slug: string;
  path: string;
  title: string;
  findings: Finding[];
  /** Address of a search for them, to be narrowed down. */
  search: string;
}

const SLUG: Record<FindingKind, string> = {
  weakness: 'weaknesses',
  strength: 'strengths',
  recommendation: 'recommendations',
  progress: 'progress',
  context: 'context',
};

function searchOf(chosen: Partial<State['chosen']>): string {
  const none = readState(new URLSearchParams());
  return writeState({ ...none, sort: 'newest', chosen: { ...none.chosen, ...chosen } });
}

/** The long lists of findings: one for each kind, and one for each year. */
export function findingLists(findings: readonly Finding[]) {
  const list = (
    name: string,
    title: string,
    members: Finding[],
    chosen: Partial<State['chosen']>,
  ): FindingsList => ({
    slug: name,
    path: `/findings/${name}/`,
    title,
    findings: members,
    search: `/search/${searchOf({ kind: ['finding'], ...chosen })}`,
  });
  const kinds = FINDING_KINDS.map((kind) => ({
    ...list(
      SLUG[kind],
      labels.FINDING_KIND[kind].plural,
      findings.filter((finding) => finding.data.kind === kind),
      { finding: [slug(labels.FINDING_KIND[kind].heading)] },
    ),
    kind,
  })).filter(({ findings: members }) => members.length > 0);
  const dated = Map.groupBy(findings, (finding) => finding.data.date?.slice(0, 4) ?? 'undated');
  // What has no date comes after all years.
  const inOrder = [...dated].toSorted(
    ([a], [b]) => Number(a === 'undated') - Number(b === 'undated'),
  );
  const years = inOrder.map(([year, members]) =>
    list(
      year,
      year === 'undated' ? 'Date not established' : year,
      members,
      year === 'undated' ? {} : { year: [year] },
    ),
  );
  return { kinds, years };
}
