import type { FindingKind } from '../schemas/index.ts';
import { FINDING_KINDS } from '../schemas/index.ts';
import { countInWords, listInWords } from './age.ts';
import { newestFirst, type PartialDate } from '../schemas/dates.ts';
import { FINDING_KIND } from './labels.ts';
import type { Finding, Theme } from './types.ts';

export interface ThemeGroup {
  theme: Theme;
  findings: Finding[];
}

/** Findings under their themes, themes by name, findings in the order given. */
export function byTheme(findings: readonly Finding[]): ThemeGroup[] {
  const groups = Map.groupBy(findings, (finding) => finding.theme);
  return [...groups]
    .map(([theme, members]) => ({ theme, findings: members }))
    .sort((a, b) => a.theme.data.name.localeCompare(b.theme.data.name, 'en-GB'));
}

/** Themes on which none of the findings is. */
export function silentThemes(findings: readonly Finding[], themes: readonly Theme[]): Theme[] {
  const spoken = new Set(findings.map((finding) => finding.theme));
  return themes.filter((theme) => !spoken.has(theme));
}

/** How many findings of each kind, in the fixed order of kinds, without the kinds that have none. */
export function countByKind(findings: readonly Finding[]): { kind: FindingKind; count: number }[] {
  return FINDING_KINDS.map((kind) => ({
    kind,
    count: findings.filter((finding) => finding.data.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** `two weaknesses and one strength`; empty for no findings. */
export function countsInWords(findings: readonly Finding[]): string {
  const parts = countByKind(findings).map(({ kind, count }) =>
    countInWords(count, FINDING_KIND[kind].one, FINDING_KIND[kind].many),
  );
  return listInWords(parts);
}

/** The newest date among findings, or null where none has one. */
export function latestDate(findings: readonly Finding[]): PartialDate | null {
  return findings.map((finding) => finding.data.date).sort(newestFirst)[0] ?? null;
}

/** The earliest date among findings, or null where none has one. */
export function earliestDate(findings: readonly Finding[]): PartialDate | null {
  return (
    findings
      .flatMap((finding) => finding.data.date ?? [])
      .sort(newestFirst)
      .at(-1) ?? null
  );
}

/** The first of findings that stand newest first, one a force, so that one report does not fill the list. */
export function newestByForce(findings: readonly Finding[], most: number): Finding[] {
  const seen = new Set<string>();
  const chosen = findings.filter((finding) => {
    const whose = finding.forces[0]?.id ?? 'national';
    return seen.has(whose) ? false : Boolean(seen.add(whose));
  });
  return chosen.slice(0, most);
}
