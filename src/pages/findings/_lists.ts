import { labels, type Finding } from '@/record';
import { FINDING_KINDS, type FindingKind } from '@/schemas';

export interface FindingsList {
  slug: string;
  path: string;
  title: string;
  findings: Finding[];
}

const SLUG: Record<FindingKind, string> = {
  weakness: 'weaknesses',
  strength: 'strengths',
  recommendation: 'recommendations',
  progress: 'progress',
  context: 'context',
};

/** The long lists of findings: one for each kind, and one for each year. */
export function findingLists(findings: readonly Finding[]) {
  const list = (slug: string, title: string, members: Finding[]): FindingsList => ({
    slug,
    path: `/findings/${slug}/`,
    title,
    findings: members,
  });
  const kinds = FINDING_KINDS.map((kind) => ({
    ...list(
      SLUG[kind],
      labels.FINDING_KIND[kind].plural,
      findings.filter((finding) => finding.data.kind === kind),
    ),
    kind,
  })).filter(({ findings: members }) => members.length > 0);
  const dated = Map.groupBy(findings, (finding) => finding.data.date?.slice(0, 4) ?? 'undated');
  const years = [...dated].map(([year, members]) =>
    list(year, year === 'undated' ? 'Date not established' : year, members),
  );
  return { kinds, years };
}
